package org.tfnemo.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.cli.CommandRun;
import org.tfnemo.cli.LoudAndSoft;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TuneCommandTest {
    @TempDir
    private Path directory;

    @Test
    @Tag("slow") // trains four small networks
    void searchGoesOnWithTheSameCommandAndNamesTheTrainingOfItsBestTrial() throws IOException {
        LoudAndSoft.write(directory.resolve("corpus"));
        Path search = directory.resolve("search");

        CommandRun first = tune("--trials", "1", "--epochs", "2");

        assertThat(first.status()).describedAs(first.err()).isZero();
        assertThat(first.err()).contains("trial 1 of 1: learningRate ", "best so far: trial 1 with ");
        assertThat(first.out()).contains("trials.csv", "trials.svg", "report.html", "again:   tfnemo train --data ");

        CommandRun more = tune("--trials", "2", "--epochs", "2", "--json");

        assertThat(more.status()).describedAs(more.err()).isZero();
        assertThat(more.err())
                .contains("1 trials are over already", "trial 2 of 2")
                .doesNotContain("trial 1 of");
        JsonNode answer = JsonMapper.shared().readTree(more.out());
        assertThat(answer.get("trials")).hasSize(2);
        assertThat(search.resolve("trials.csv")).content().hasLineCount(3);
        assertThat(search.resolve("trials.svg")).content().startsWith("<svg").contains("learningRate");
        assertThat(search.resolve("report.html")).content().contains("Validation loss by epoch");
        Path best = search.resolve(answer.get("best").get("run").asString());
        assertThat(best.resolve("predictions.tsv")).doesNotExist(); // no trial heard the test part

        CommandRun again = words(
                answer.get("train"),
                "--no-cache",
                "--runs",
                directory.resolve("runs").toString());

        assertThat(again.status()).describedAs(again.err()).isZero();
        assertThat(directory.resolve("runs/corpus/rms-1/metrics.csv"))
                .hasSameTextualContentAs(best.resolve("metrics.csv"));

        CommandRun tested = words(answer.get("test"), "--no-cache");

        assertThat(tested.status()).describedAs(tested.err()).isZero();
        assertThat(best.resolve("predictions.tsv"))
                .hasSameTextualContentAs(directory.resolve("runs/corpus/rms-1/predictions.tsv"));

        CommandRun other = tune("--trials", "2", "--epochs", "3");

        assertThat(other.status()).isEqualTo(1);
        assertThat(other.err())
                .contains("this search began with recipe.schedule.epochs 2; got 3; give the same settings to go on");
    }

    @Test
    void unknownSettingIsRefusedWithTheNearestBeforeAnythingIsWritten() throws IOException {
        LoudAndSoft.write(directory.resolve("corpus"));

        CommandRun run = tune("--range", "learningRate=1e-4..1e-2:log");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("got learningRate; did you mean recipe.schedule.learningRate? (see tfnemo tune --help)")
                .hasLineCount(1);
        assertThat(directory.resolve("search")).doesNotExist();
    }

    @Test
    void unknownMethodIsRefusedWithTheNearest() throws IOException {
        LoudAndSoft.write(directory.resolve("corpus"));

        CommandRun run = tune("--method", "randon");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("method must be one of random, asha, tpe; got randon; did you mean random?")
                .hasLineCount(1);
    }

    @Test
    void aSearchGoesOnWithItsOwnSettings() {
        CommandRun run = CommandRun.of("tune", "--data", "nemo", "--resume", "runs/tune", "--method", "random");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "tfnemo tune: --method must be given without --resume, because a search goes "
                                + "on with the settings that it began with (see tfnemo tune --help)");
    }

    @Test
    void outputIsNeeded() {
        CommandRun run = CommandRun.of("tune", "--data", "nemo", "--representation", "rms");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("missing required option: '--output=DIR'")
                .hasLineCount(1);
    }

    @Test
    void noTrialIsRefused() throws IOException {
        LoudAndSoft.write(directory.resolve("corpus"));

        CommandRun run = tune("--trials", "0");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("trials must be at least 1; got 0").hasLineCount(1);
    }

    @Test
    void wordsThatAShellWouldReadAreQuoted() {
        assertThat(TrainWords.line("tfnemo", List.of("train", "--data", "my data's"), Map.of("a.b", "1e-3")))
                .isEqualTo("tfnemo train --data 'my data'\\''s' --set a.b=1e-3");
    }

    private CommandRun tune(String... more) {
        List<String> words = new ArrayList<>(
                List.of("tune", "--data", directory.resolve("corpus").toString()));
        words.addAll(List.of("--representation", "rms", "--architecture", "small_resnet", "--no-augment"));
        words.addAll(List.of("--set", "architecture.width=2", "--split", "speaker", "--seconds", "0.5"));
        words.addAll(List.of("--rate", "8000", "--precision", "float32", "--no-cache"));
        words.addAll(List.of("--output", directory.resolve("search").toString()));
        words.addAll(List.of(more));
        return CommandRun.of(words.toArray(String[]::new));
    }

    /** Runs a printed command, whose words need no quotes here. */
    private static CommandRun words(JsonNode line, String... more) {
        List<String> words = new ArrayList<>(List.of(line.asString().split(" ", -1)));
        words.remove(0);
        words.addAll(List.of(more));
        return CommandRun.of(words.toArray(String[]::new));
    }
}
