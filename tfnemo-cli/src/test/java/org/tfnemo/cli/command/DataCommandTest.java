package org.tfnemo.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.cli.CommandRun;
import org.tfnemo.cli.Sine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataCommandTest {
    @TempDir
    private Path directory;

    @Test
    void statsCountBySpeakerAndLabel() throws IOException {
        manifest("a.wav,anger,one\nb.wav,joy,one\nc.wav,joy,two\n", 0.5);

        CommandRun run = CommandRun.of("data", "stats", "--data", directory.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .contains("speaker  anger  joy  all", "one          1    1    2", "two          0    1    1")
                .contains("duration: 1.00 s shortest, 1.00 s mean, 1.00 s longest");
    }

    @Test
    void statsAreOneJsonDocument() throws IOException {
        manifest("a.wav,anger,one\nb.wav,joy,two\n", 0.5);

        JsonNode stats = JsonMapper.shared()
                .readTree(CommandRun.of("data", "stats", "--json", "--data", directory.toString())
                        .out());

        assertThat(stats.get("counts").get("labels")).hasSize(2);
    }

    @Test
    void foldsHoldEachSpeakerOutOnce() throws IOException {
        manifest("a.wav,anger,one\nb.wav,joy,two\nc.wav,joy,three\n", 0.5);
        Path folds = directory.resolve("folds");

        CommandRun run = CommandRun.of(
                "data", "folds", "--protocol", "loso", "--data", directory.toString(), "--output", folds.toString());

        assertThat(run.status()).describedAs(run.err()).isZero();
        assertThat(folds.toFile().list()).containsExactlyInAnyOrder("fold-1.tsv", "fold-2.tsv", "fold-3.tsv");
        assertThat(Files.readString(folds.resolve("fold-1.tsv"))).contains("a.wav\t");
    }

    @Test
    void clipsOfEveryOtherVoiceMayValidate() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String speaker : List.of("one", "two", "three")) {
            for (int i = 0; i < 5; i++) {
                rows.append(speaker)
                        .append(i)
                        .append(".wav,anger,")
                        .append(speaker)
                        .append('\n');
            }
        }
        manifest(rows.toString(), 0.5);
        Path folds = directory.resolve("folds");

        CommandRun run = CommandRun.of(
                "data",
                "folds",
                "--protocol",
                "loso",
                "--validation",
                "clips",
                "--data",
                directory.toString(),
                "--output",
                folds.toString());

        assertThat(run.status()).describedAs(run.err()).isZero();
        assertThat(Files.readString(folds.resolve("fold-1.tsv")).lines().filter(line -> line.endsWith("validation")))
                .hasSize(2);
    }

    @Test
    void groupsNeedTheirNumber() throws IOException {
        manifest("a.wav,anger,one\nb.wav,joy,two\nc.wav,joy,three\n", 0.5);

        CommandRun run = CommandRun.of(
                "data", "folds", "--protocol", "group-kfold", "--data", directory.toString(), "--output", "folds");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--folds must be given with --protocol group-kfold");
    }

    @Test
    void checkFailsWhenAFileIsUnreadable() throws IOException {
        manifest("a.wav,anger,one\nb.wav,joy,one\n", 0.5);
        Files.writeString(directory.resolve("b.wav"), "text");

        CommandRun run = CommandRun.of("data", "check", "--data", directory.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("error    NOT_AUDIO: ").contains(": 2 files checked, 1 errors, ");
    }

    @Test
    void checkPassesWithWarnings() throws IOException {
        manifest("a.wav,anger,one\nb.wav,joy,one\n", 0.0001);

        CommandRun run = CommandRun.of("data", "check", "--data", directory.toString());

        assertThat(run.out()).contains("warning  2 clips quieter than");
    }

    @Test
    void folderThatIsNoCorpusIsRefused() {
        CommandRun run = CommandRun.of("data", "stats", "--data", directory.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("tfnemo data stats: " + directory + ": ")
                .hasLineCount(1);
    }

    @Test
    void commandIsNeeded() {
        CommandRun run = CommandRun.of("data");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "tfnemo data: a command is missing; one of stats, check, folds (see tfnemo data --help)");
    }

    /** A corpus of sines, each of its own length in samples, so that no two are the same. */
    private void manifest(String rows, double amplitude) throws IOException {
        Files.writeString(directory.resolve("manifest.csv"), "path,label,speaker\n" + rows);
        int more = 0;
        for (String row : rows.lines().toList()) {
            new Sine(amplitude, 1 + 1e-3 * more++, 8_000).write(directory.resolve(row.substring(0, row.indexOf(','))));
        }
    }
}
