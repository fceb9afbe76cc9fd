package org.tfnemo.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.cli.CommandRun;
import org.tfnemo.cli.LoudAndSoft;

class CompareCommandTest {
    @TempDir
    private Path directory;

    @Test
    @Tag("slow") // trains two small networks
    void interruptedComparisonGoesOnAndKeepsWhatIsFinished() throws IOException {
        LoudAndSoft.write(directory.resolve("corpus"));
        String data = directory.resolve("corpus").toString();
        Path comparison = directory.resolve("runs/corpus/compare-1");

        CommandRun first = CommandRun.of(
                "compare",
                "--data",
                data,
                "--representation",
                "rms,zcr",
                "--architecture",
                "small_resnet",
                "--split",
                "speaker",
                "--epochs",
                "1",
                "--seconds",
                "0.5",
                "--rate",
                "8000",
                "--precision",
                "float32",
                "--no-cache",
                "--output",
                directory.resolve("runs").toString());

        assertThat(first.status()).describedAs(first.err()).isZero();
        assertThat(first.err()).contains("run 1 of 2: ", "run 2 of 2: ", "the others take about");
        assertThat(first.out()).contains("rms", "zcr", "comparison.html");
        assertThat(comparison.resolve("comparison.csv")).content().hasLineCount(3);

        Files.delete(comparison.resolve("zcr-1/predictions.tsv"));
        CommandRun second =
                CommandRun.of("compare", "--data", data, "--resume", comparison.toString(), "--no-cache", "--json");

        assertThat(second.status()).describedAs(second.err()).isZero();
        assertThat(second.err()).contains("rms-1 is finished").doesNotContain("zcr-1 is finished", "epoch  1:");
        assertThat(second.out()).contains("\"representation\" : \"zcr\"");

        CommandRun other = CommandRun.of(
                "compare", "--data", data, "--resume", comparison.toString(), "--rate", "8000", "--epochs", "2");

        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err())
                .isEqualToIgnoringNewLines("tfnemo compare: --epochs must be 1, because --resume goes on with the "
                        + "settings that it began with; got 2; leave it out, or begin anew without --resume (see "
                        + "tfnemo compare --help)");

        CommandRun further = CommandRun.of("compare", "--data", data, "--resume", comparison.toString(), "--seeds=7");

        assertThat(further.status()).isEqualTo(2);
        assertThat(further.err())
                .isEqualToIgnoringNewLines("tfnemo compare: --seeds must be left out, because --resume goes on with "
                        + "the settings that it began with; got 7; do so, or begin anew without --resume (see tfnemo "
                        + "compare --help)");

        CommandRun report = CommandRun.of("report", comparison.toString(), "--figures", directory + "/figures");

        assertThat(report.status()).describedAs(report.err()).isZero();
        assertThat(directory.resolve("figures/accuracy-by-run.csv")).content().hasLineCount(3);

        Path said = comparison.resolve("rms-1/predictions.tsv");
        String swapped =
                Files.readString(said).replace("\ta\tloud\t", "\ta\tx\t").replace("\ta\tsoft\t", "\ta\tloud\t");
        Files.writeString(said, swapped.replace("\ta\tx\t", "\ta\tsoft\t")); // a perfect model has no errors to hear
        CommandRun heard = CommandRun.of("report", comparison.resolve("rms-1").toString(), "--audio", "--data", data);

        assertThat(heard.status()).describedAs(heard.err()).isZero();
        assertThat(comparison.resolve("rms-1/report.html")).content().contains("data:audio/wav;base64,");
    }

    @Test
    void runsAndDataContradict() {
        CommandRun run = CommandRun.of("compare", "--runs", "a,b", "--data", "nemo");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("--runs must be given without --data and --resume")
                .hasLineCount(1);
    }

    @Test
    void finishedRunsKeepTheirSettings() {
        CommandRun run = CommandRun.of("compare", "--runs", "a,b", "--epochs", "3");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("tfnemo compare: --epochs must be given without --runs, because it compares "
                        + "what is finished (see tfnemo compare --help)");
    }

    @Test
    void soundNeedsTheCorpus() {
        CommandRun run = CommandRun.of("report", "runs/a-1", "--audio");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--audio must be given with --data").hasLineCount(1);
    }
}
