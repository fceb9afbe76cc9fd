package org.tfnemo.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.cli.CommandRun;
import org.tfnemo.cli.Sine;
import org.tfnemo.cli.TinyModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PredictCommandTest {
    @TempDir
    private Path directory;

    private String model;

    @BeforeEach
    void writeModel() throws IOException {
        model = TinyModel.write(directory.resolve("tiny.onnx")).toString();
    }

    @Test
    void threeLikeliestLabelsAreBars() throws IOException {
        Path file = new Sine(0.5, 0.5, 8_000).write(directory.resolve("a.wav"));

        CommandRun run = CommandRun.of("predict", "--model", model, file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(4);
        assertThat(run.out()).startsWith(file + ": 8000 Hz, 1 channel, 0.50 s\n");
        assertThat(run.out().lines().skip(1)).allMatch(line -> line.matches("  [a-z]+ +[█▏▎▍▌▋▊▉ ]+ +[0-9.]+ %"));
    }

    @Test
    void resamplingAndCuttingAreSaid() throws IOException {
        Path file = Sine.standard().write(directory.resolve("a.wav"));

        CommandRun run = CommandRun.of("predict", "--model", model, file.toString());

        assertThat(run.out())
                .startsWith(file + ": 24000 Hz, 1 channel, 1.00 s, resampled to 8000 Hz, the first 0.50 s heard\n");
    }

    @Test
    void quietSoundIsWarnedOf() throws IOException {
        Path file = new Sine(0.001, 1, 8_000).write(directory.resolve("a.wav"));

        assertThat(CommandRun.of("predict", "--model", model, file.toString()).out())
                .contains("  warning: quiet: -63 dB of full scale on average");
    }

    @Test
    void clippedSoundIsWarnedOf() throws IOException {
        Path file = new Sine(1.5, 1, 8_000).write(directory.resolve("a.wav"));

        assertThat(CommandRun.of("predict", "--model", model, file.toString()).out())
                .contains("  warning: clipped: ");
    }

    @Test
    void shortSoundIsWarnedOf() throws IOException {
        Path file = new Sine(0.5, 0.2, 8_000).write(directory.resolve("a.wav"));

        assertThat(CommandRun.of("predict", "--model", model, file.toString()).out())
                .contains("  warning: short: 0.20 s is hardly a word");
    }

    @Test
    void momentOfSoundIsRefused() throws IOException {
        Path file = new Sine(0.5, 0.005, 8_000).write(directory.resolve("a.wav"));

        CommandRun run = CommandRun.of("predict", "--model", model, file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("tfnemo predict: " + file + ": sound must last at least 0.1 s, or "
                        + "there is nothing to hear; got 0.0050 s");
    }

    @Test
    void eightChannelsAreMixedToOne() throws IOException {
        Path file = new Sine(0.5, 4, 8_000).write(directory.resolve("a.wav"));
        byte[] bytes = Files.readAllBytes(file);
        // The same samples declared as 8 channels: channel count, bytes per second, bytes per frame of the fmt chunk.
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(22, (short) 8)
                .putInt(28, 8_000 * 16)
                .putShort(32, (short) 16);
        Files.write(file, bytes);

        CommandRun run = CommandRun.of("predict", "--model", model, file.toString());

        assertThat(run.status()).describedAs(run.err()).isZero();
        assertThat(run.out()).startsWith(file + ": 8000 Hz, 8 channels, 0.50 s, mixed to one\n");
    }

    @Test
    void timelineGoesToTheEnd() throws IOException {
        Path file = new Sine(0.5, 2, 8_000).write(directory.resolve("a.wav"));

        CommandRun run = CommandRun.of("predict", "--timeline", "--json", "--model", model, file.toString());
        JsonNode timeline = JsonMapper.shared().readTree(run.out()).get(0).get("timeline");

        assertThat(timeline).hasSize(7); // windows of 0.5 s every 0.25 s in 2 s
        assertThat(timeline.get(6).get("to").asDouble()).isEqualTo(2.0);
    }

    @Test
    void jsonHoldsAllProbabilities() throws IOException {
        Path file = new Sine(0.5, 0.5, 8_000).write(directory.resolve("a.wav"));

        CommandRun run = CommandRun.of("predict", "--json", "--model", model, file.toString());
        JsonNode answer = JsonMapper.shared().readTree(run.out()).get(0);

        assertThat(answer.get("probabilities")).hasSize(4);
        assertThat(answer.get("probabilities").propertyNames().iterator().next())
                .isEqualTo(answer.get("label").asString());
    }

    @Test
    void standardInputIsRead() throws IOException {
        byte[] sound = Files.readAllBytes(new Sine(0.5, 0.5, 8_000).write(directory.resolve("a.wav")));

        CommandRun run = CommandRun.reading(sound, "predict", "--model", model, "-");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("standard input: 8000 Hz");
    }

    @Test
    void fileThatFailsDoesNotStopTheOthers() throws IOException {
        Path good = new Sine(0.5, 0.5, 8_000).write(directory.resolve("a.wav"));
        Path missing = directory.resolve("none.wav");
        Path empty = Files.createFile(directory.resolve("empty.wav"));
        Path cut = Files.write(directory.resolve("cut.wav"), Arrays.copyOf(Files.readAllBytes(good), 40));
        Path text = Files.writeString(directory.resolve("text.wav"), "Dear diary");

        CommandRun run = CommandRun.of(
                "predict",
                "--model",
                model,
                missing.toString(),
                empty.toString(),
                cut.toString(),
                text.toString(),
                good.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith(good.toString());
        assertThat(run.err().lines()).hasSize(4).allMatch(line -> line.startsWith("tfnemo predict: " + directory));
    }

    @Test
    void withoutAModelItSaysHowToGetOne() {
        CommandRun run = CommandRun.in(directory, "predict", "a.wav");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("tfnemo predict: no model: name one with --model FILE.onnx, or "
                        + "make one with tfnemo quickstart");
    }

    @Test
    void withoutAModelTheNewestOfQuickstartIsTaken() throws IOException {
        Path file = new Sine(0.5, 0.5, 8_000).write(directory.resolve("a.wav"));
        Path older = Files.writeString(
                Files.createDirectories(directory.resolve("quickstart")).resolve("old.onnx"), "no");
        Files.setLastModifiedTime(older, FileTime.fromMillis(1));
        TinyModel.write(directory.resolve("quickstart/new.onnx"));

        CommandRun run = CommandRun.in(directory, "predict", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualToIgnoringNewLines("model: quickstart/new.onnx");
    }

    @Test
    void missingModelIsOneLine() {
        CommandRun run = CommandRun.of("predict", "--model", "none.onnx", "a.wav");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualToIgnoringNewLines("tfnemo predict: none.onnx: no such file or directory");
    }

    @Test
    void debugPrintsTheStackTrace() {
        CommandRun run = CommandRun.of("predict", "--debug", "--model", "none.onnx", "a.wav");

        assertThat(run.err()).contains("\tat org.tfnemo.cli.command.PredictCommand.call");
    }
}
