package org.tfnemo.train.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.dsp.representation.RepresentationName;
import org.tfnemo.train.comparison.Comparison;
import org.tfnemo.train.evaluate.Bootstrap;
import org.tfnemo.train.evaluate.Breakdown;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.run.RunDirectory;

@Tag("slow") // starts a browser
class ReportLayoutTest {
    @TempDir
    Path folder;

    @Test
    void runFitsItsPageAndFetchesNothing() throws Exception {
        RunDirectory run = run();
        String html = RunReport.of(run, extras(run.readPredictions())).html();
        assertThat(html)
                .contains(
                        "id=\"roc\"",
                        "id=\"precision-recall\"",
                        "id=\"reliability\"",
                        "id=\"coverage\"",
                        "id=\"set-sizes-one\"",
                        "id=\"set-coverage-by-label\"",
                        "id=\"by-gender\"",
                        "id=\"by-loudness\"",
                        "What it looked at",
                        "<audio");
        assertThat(browser().faults(html, folder, 390, 1440)).isEmpty();
    }

    @Test
    void ensembleFitsItsPageAndFetchesNothing() throws Exception {
        RunDirectory run = run();
        run.writeSpec(Map.of(
                "ensemble",
                "logits_bobyqa",
                "temperature",
                0.5,
                "members",
                List.of(
                        Map.of("run", "runs/nEMO/melspectrogram-with-a-long-name-1", "weight", 0.7),
                        Map.of("run", "runs/nEMO/mfcc-1", "weight", 0.3))));
        String html = RunReport.of(run, Extras.none()).html();
        assertThat(html).contains("id=\"members\"").doesNotContain("<h2>Training");
        assertThat(browser().faults(html, folder, 390, 1440)).isEmpty();
    }

    @Test
    void comparisonFitsItsPageAndFetchesNothing() throws Exception {
        assertThat(browser().faults(comparison(), folder, 390, 1440)).isEmpty();
    }

    @Test
    void whatIsTooWideAndWhatIsFetchedIsSeen() throws Exception {
        String spoilt = comparison()
                .replaceFirst(
                        "</main>",
                        "<p style=\"width:3000px\">wide</p><img src=\"file:///none.png\" alt=\"\">\n</main>");
        assertThat(browser().faults(spoilt, folder, 390)).contains("too wide: P wide", "refused file");
    }

    private RunDirectory run() throws IOException {
        return new FinishedRuns(folder).one(RepresentationName.of(RepresentationKind.values()[0]));
    }

    private static Extras extras(Predictions test) {
        Bootstrap bootstrap = Bootstrap.standard(1);
        String picture = "data:image/svg+xml;base64,"
                + Base64.getEncoder()
                        .encodeToString("<svg viewBox='0 0 960 800' xmlns='http://www.w3.org/2000/svg'/>"
                                .getBytes(StandardCharsets.UTF_8));
        return new Extras(
                fileId -> Optional.of(new EmbeddedClip("data:audio/wav;base64,", picture)),
                List.of(
                        Breakdown.byName(
                                "gender", test, clip -> clip.speaker().equals("S0") ? "female" : "male", bootstrap),
                        Breakdown.byQuarter("loudness, dB", test, clip -> -60 + clip.confidence(), bootstrap)),
                List.of(new ExplainedClip(
                        "WR0_surprised_45.wav: is surprised, taken for happiness",
                        picture,
                        0.36,
                        List.of("WR0_happiness_45.wav, happiness (0.981)", "KS0_happiness_3.wav, happiness (0.979)"))));
    }

    private String comparison() throws IOException {
        return ComparisonReport.of("compare-1", Comparison.of(new FinishedRuns(folder).all()))
                .html();
    }

    private static Browser browser() {
        Optional<Browser> found = Browser.find();
        assumeTrue(found.isPresent(), "no Chromium on the path; name one by TFNEMO_BROWSER");
        return found.orElseThrow();
    }
}
