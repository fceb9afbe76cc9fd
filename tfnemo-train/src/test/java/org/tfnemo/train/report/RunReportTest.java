package org.tfnemo.train.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.run.EpochMetrics;
import org.tfnemo.train.run.Machine;
import org.tfnemo.train.run.Manifest;
import org.tfnemo.train.run.MetricsLog;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.run.RunName;

class RunReportTest {
    private static final String HOSTILE = "<script>alert('x')</script>&\"";

    record Spec(String representation, List<Double> mean) {}

    @TempDir
    Path runs;

    private RunDirectory run;

    @BeforeEach
    void begin() throws IOException {
        run = RunDirectory.create(runs, new RunName("nemo", "mel"));
        run.writeManifest(new Manifest(
                Instant.parse("2026-11-25T01:02:03Z"),
                List.of("train", "--data", "my data"),
                42,
                "",
                HOSTILE,
                "00",
                new Machine("a processor", 2, "an OS 1", "a JVM 17", "2.18.0")));
    }

    @Test
    void unfinishedRunSaysHowFarItGot() throws IOException {
        assertThat(html())
                .contains("Not yet: the run has no predictions.tsv.", "Not yet: no epoch is finished.", "not written");
    }

    @Test
    void finishedRunShowsItsScoresAndItsBestEpoch() throws IOException {
        finish();
        assertThat(html())
                .contains("<b>75.0 %</b>", "best validation loss: epoch 2 of 3", "<dt>representation</dt>")
                .doesNotContain("Not yet");
    }

    @Test
    void everyTextIsEscaped() throws IOException {
        finish();
        assertThat(html())
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;")
                .doesNotContain("<script>alert");
    }

    @Test
    void nothingIsFetched() throws IOException {
        finish();
        String html = html().replace("xmlns=\"http://www.w3.org/2000/svg\"", ""); // a name, not a place
        assertThat(html).doesNotContain("http:", "https:", "//", "url(", "src=", "href=", "@import");
    }

    @Test
    void everyElementThatIsOpenedIsClosed() throws IOException {
        finish();
        String html = html();
        for (String element : List.of("section", "div", "table", "tbody", "svg", "details", "dl", "dt", "dd")) {
            assertThat(count(html, "<" + element + "[ >]"))
                    .as(element)
                    .isEqualTo(count(html, "</" + element + ">"))
                    .isPositive();
        }
    }

    @Test
    void sameFilesGiveTheSamePage() throws IOException {
        finish();
        assertThat(html()).isEqualTo(html());
    }

    @Test
    void commandCanBeTypedAgain() throws IOException {
        assertThat(html()).contains("train --data &#39;my data&#39;");
    }

    @Test
    void longListsAreCutShort() throws IOException {
        finish();
        assertThat(html()).contains("0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, … (9 values)");
    }

    @Test
    void pageLiesInTheRun() throws IOException {
        assertThat(RunReport.write(run))
                .isEqualTo(run.folder().resolve("report.html"))
                .exists();
    }

    @Test
    void hoveringOverACellTellsItsShare() throws IOException {
        finish();
        assertThat(html()).contains("<title>2 of anger taken for anger (66.7 %)</title>");
    }

    @Test
    void everyChartIsAFileOfItsOwn() throws IOException {
        finish();
        Path folder = runs.resolve("figures");
        RunReport.of(run, Extras.none()).writeFigures(folder);
        for (String name : List.of(
                "confusion", "speakers", "roc", "precision-recall", "reliability", "coverage", "loss", "accuracy")) {
            assertThat(folder.resolve(name + ".svg"))
                    .content()
                    .contains("<style>")
                    .doesNotContain("var(");
            assertThat(folder.resolve(name + ".csv")).isNotEmptyFile();
        }
        assertThat(folder.resolve("loss.csv")).content().contains("curve,epoch,value\ntraining,1.0,1.5\n");
    }

    private String html() throws IOException {
        return RunReport.of(run, Extras.none()).html();
    }

    private void finish() throws IOException {
        run.writeSpec(new Spec("mel", List.of(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0)));
        MetricsLog metrics = MetricsLog.create(run.metrics());
        metrics.append(new EpochMetrics(1, 65, 1e-3, 1.5, 0.3, 1.2, 0.4, 0.4, 0.4));
        metrics.append(new EpochMetrics(2, 130, 1e-3, 1.0, 0.5, 0.8, 0.6, 0.6, 0.6));
        metrics.append(new EpochMetrics(3, 195, 5e-4, 0.8, 0.7, 0.9, 0.6, 0.6, 0.6));
        run.writePredictions(new Predictions(
                List.of("anger", HOSTILE),
                List.of(
                        new Prediction(HOSTILE, "Ann", "anger", List.of(0.2, 0.8)),
                        new Prediction("2.wav", "Ann", "anger", List.of(0.9, 0.1)),
                        new Prediction("3.wav", "Bob", HOSTILE, List.of(0.1, 0.9)),
                        new Prediction("4.wav", "Bob", "anger", List.of(0.6, 0.4)))));
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
