package org.tfnemo.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.cli.CommandRun;
import org.tfnemo.cli.Sine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectCommandTest {
    @TempDir
    private Path directory;

    @Test
    void soundFileIsDescribed() throws IOException {
        Path file = Sine.standard().write(directory.resolve("a.wav"));

        CommandRun run = CommandRun.of("inspect", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualToIgnoringNewLines(
                        "ok       " + file + ": WAV, 16-bit PCM, 24000 Hz, 1 channel, 1.00 s (24000 frames)");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void textIsRefusedWithItsReason() throws IOException {
        Path file = Files.writeString(directory.resolve("a.wav"), "not a sound at all", StandardCharsets.UTF_8);

        CommandRun run = CommandRun.of("inspect", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("refused  " + file + ": ")
                .contains("[NOT_AUDIO]")
                .hasLineCount(1);
    }

    @Test
    void missingFileIsRefused() {
        Path file = directory.resolve("none.wav");

        CommandRun run = CommandRun.of("inspect", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualToIgnoringNewLines("refused  " + file + ": there is no such file [NOT_READABLE]");
    }

    @Test
    void directoryIsRefused() {
        CommandRun run = CommandRun.of("inspect", directory.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualToIgnoringNewLines("refused  " + directory + ": is a directory [NOT_READABLE]");
    }

    @Test
    void jsonHasAnEntryForEachFileInOrder() throws IOException {
        Path good = Sine.standard().write(directory.resolve("a.wav"));
        Path cut = directory.resolve("b.wav");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(good), 30));

        CommandRun run = CommandRun.of("inspect", "--json", good.toString(), cut.toString());
        JsonNode all = JsonMapper.shared().readTree(run.out());

        assertThat(run.status()).isEqualTo(1);
        assertThat(all.get(0).get("status").asString()).isEqualTo("ok");
        assertThat(all.get(0).get("rate").asInt()).isEqualTo(24_000);
        assertThat(all.get(0).get("channels").asInt()).isEqualTo(1);
        assertThat(all.get(0).get("frames").asInt()).isEqualTo(24_000);
        assertThat(all.get(1).get("status").asString()).isEqualTo("refused");
        assertThat(all.get(1).has("reason")).isTrue();
        assertThat(all.get(1).has("rate")).isFalse();
    }

    @Test
    void noFileIsWrongUsage() {
        CommandRun run = CommandRun.of("inspect");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "tfnemo inspect: missing required parameter: 'FILE' (see tfnemo inspect --help)");
    }
}
