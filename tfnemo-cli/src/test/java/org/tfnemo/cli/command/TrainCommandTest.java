package org.tfnemo.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.cli.CommandRun;
import org.tfnemo.cli.LoudAndSoft;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TrainCommandTest {
    @TempDir
    private Path directory;

    @Test
    @Tag("slow") // builds and runs a ResNet-18
    void runCanBeEvaluatedAndResumed() throws IOException {
        LoudAndSoft.write(directory.resolve("corpus"));
        Path runs = directory.resolve("runs");

        CommandRun training =
                train("--representation", "rms", "--split", "speaker", "--name", "loudness", "--epochs", "1");

        assertThat(training.status()).describedAs(training.err()).isZero();
        assertThat(training.err())
                .contains("part        speaker")
                .contains("run: " + runs.resolve("corpus/loudness-1"))
                .containsPattern("epoch  1: loss [0-9.]+, validation loss [0-9.]+, accuracy [0-9.]+ %");
        assertThat(training.out())
                .contains("accuracy", "macro-F1", "UAR", "report.html")
                .contains("next:       tfnemo export --run " + runs.resolve("corpus/loudness-1"));
        assertThat(runs.resolve("corpus/loudness-1/report.html")).exists();

        CommandRun evaluation = evaluate(runs.resolve("corpus/loudness-1"));

        assertThat(evaluation.status()).describedAs(evaluation.err()).isZero();
        assertThat(evaluation.out())
                .contains("on the run's test part (8 clips)")
                .contains("true \\ said");

        CommandRun seen = evaluate(runs.resolve("corpus/loudness-1"), "--speakers", "a,b,c", "--json");
        JsonNode scores = JsonMapper.shared().readTree(seen.out()).get("scores");

        assertThat(scores.get("clips").asInt()).isEqualTo(24);
        assertThat(seen.err()).contains("warning: the model learnt or was chosen on 16 of these clips");

        Path ensemble = ensembleOf(runs.resolve("corpus/loudness-1"));
        CommandRun together = evaluate(ensemble, "--json");

        assertThat(together.status()).describedAs(together.err()).isZero();
        assertThat(JsonMapper.shared()
                        .readTree(together.out())
                        .get("scores")
                        .get("logLoss")
                        .doubleValue())
                .isCloseTo(
                        JsonMapper.shared()
                                .readTree(evaluate(runs.resolve("corpus/loudness-1"), "--json")
                                        .out())
                                .get("scores")
                                .get("logLoss")
                                .doubleValue(),
                        within(1e-6)); // a softmax in float32 misses the sum 1 by 1e-7, the ensemble's does not

        String sound = directory.resolve("corpus/a0.wav").toString();
        JsonNode heard = JsonMapper.shared()
                .readTree(CommandRun.of("predict", "--json", "--timeline", "--model", ensemble.toString(), sound)
                        .out());
        JsonNode alone = JsonMapper.shared()
                .readTree(CommandRun.of(
                                "predict",
                                "--json",
                                "--model",
                                runs.resolve("corpus/loudness-1").toString(),
                                sound)
                        .out());

        assertThat(heard.get(0).get("confidence").doubleValue())
                .isCloseTo(alone.get(0).get("confidence").doubleValue(), within(1e-6));
        assertThat(heard.get(0).get("timeline")).hasSize(1);

        Path pictures = directory.resolve("pictures");
        CommandRun explained = evaluate(
                runs.resolve("corpus/loudness-1"),
                "--speakers",
                "a,b,c",
                "--json",
                "--neighbours",
                "--explain",
                pictures.toString());
        JsonNode answer = JsonMapper.shared().readTree(explained.out());

        assertThat(answer.get("details").get("explanations"))
                .hasSameSizeAs(answer.get("worst"))
                .allSatisfy(clip -> {
                    assertThat(Path.of(clip.get("picture").asString())).exists();
                    assertThat(clip.get("neighbours")).hasSize(3);
                });
        assertThat(pictures).isDirectory();

        CommandRun resumed = resume(runs.resolve("corpus/loudness-1"));

        assertThat(resumed.status()).describedAs(resumed.err()).isZero();
        assertThat(resumed.err()).contains("this run is complete").doesNotContain("epoch  1:");
        assertThat(resumed.out()).isEqualTo(training.out());
    }

    @Test
    void representationIsNeeded() throws IOException {
        LoudAndSoft.write(directory.resolve("corpus"));

        CommandRun run = train();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "tfnemo train: missing required option: '--representation=ID' (see tfnemo train --help)");
    }

    @Test
    void aRunGoesOnWithItsOwnSettings() throws IOException {
        LoudAndSoft.write(directory.resolve("corpus"));

        CommandRun run = resume(directory.resolve("runs/corpus/rms-1"), "--epochs", "20");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("tfnemo train: --epochs must be given without --resume, because a run goes "
                        + "on with the settings that it began with (see tfnemo train --help)");
    }

    @Test
    void noEpochIsRefused() throws IOException {
        LoudAndSoft.write(directory.resolve("corpus"));

        CommandRun run = train("--representation", "rms", "--epochs", "0");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("tfnemo train: epochs must be at least 1; got 0 (see tfnemo train --help)");
    }

    @Test
    void splitFileAndSplitContradict() throws IOException {
        LoudAndSoft.write(directory.resolve("corpus"));

        CommandRun run = train("--representation", "rms", "--split", "random", "--split-file", "split.tsv");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("tfnemo train: --split-file must be given without --split and "
                        + "--held-out, because it decides the split (see tfnemo train --help)");
    }

    @Test
    void unknownSpeakerIsRefusedBeforeARunBegins() throws IOException {
        LoudAndSoft.write(directory.resolve("corpus"));

        CommandRun run = train("--representation", "rms", "--held-out", "z");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("tfnemo train: speaker must be one of a, b, c; got z")
                .hasLineCount(1);
        assertThat(directory.resolve("runs")).doesNotExist();
    }

    @Test
    void voicesThatCannotBeToldApartAreRefusedBeforeARunBegins() throws IOException {
        LoudAndSoft.write(directory.resolve("corpus"));

        CommandRun run =
                train("--representation", "rms", "--split", "speaker", "--set", "recipe.targets=labels_by_voice");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("tfnemo train: recipe.targets must be labels where the training clips are not");
        assertThat(directory.resolve("runs")).doesNotExist();
    }

    @Test
    void missingCorpusIsOneLine() {
        CommandRun run =
                CommandRun.of("train", "--data", directory.resolve("none").toString(), "--representation", "rms");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("tfnemo train: " + directory.resolve("none") + ": ")
                .hasLineCount(1);
    }

    @Test
    void folderThatIsNoRunCannotBeExported() {
        CommandRun run = CommandRun.of(
                "export",
                "--run",
                directory.toString(),
                "--output",
                directory.resolve("m.onnx").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("tfnemo export: " + directory + ": not a run")
                .hasLineCount(1);
        assertThat(directory.resolve("m.onnx")).doesNotExist();
    }

    private CommandRun train(String... more) {
        return run(
                "train",
                more,
                "--data",
                directory.resolve("corpus").toString(),
                "--runs",
                directory.resolve("runs").toString(),
                "--cache",
                directory.resolve("cache").toString(),
                "--seconds",
                "0.5",
                "--rate",
                "8000");
    }

    private CommandRun resume(Path run, String... more) {
        return run("train", more, "--data", directory.resolve("corpus").toString(), "--resume", run.toString());
    }

    /** Of the run and of the run again, named as if it had been moved; beside it. */
    private static Path ensembleOf(Path run) throws IOException {
        Path folder = Files.createDirectory(run.resolveSibling("together"));
        Files.copy(run.resolve("manifest.json"), folder.resolve("manifest.json"));
        Files.copy(run.resolve("split.tsv"), folder.resolve("split.tsv"));
        Files.writeString(folder.resolve("spec.json"), """
                {"ensemble": "mean", "members": [{"run": "%s", "weight": 0.5}, {"run": "moved/%s", "weight": 0.5}],
                 "temperature": 1.0, "labels": ["soft", "loud"], "seed": 1}
                """.formatted(run, run.getFileName()));
        return folder;
    }

    private CommandRun evaluate(Path run, String... more) {
        return run("evaluate", more, "--data", directory.resolve("corpus").toString(), "--model", run.toString());
    }

    private static CommandRun run(String command, String[] more, String... common) {
        String[] all = new String[1 + common.length + more.length];
        all[0] = command;
        System.arraycopy(common, 0, all, 1, common.length);
        System.arraycopy(more, 0, all, 1 + common.length, more.length);
        return CommandRun.of(all);
    }
}
