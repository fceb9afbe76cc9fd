package org.tfnemo.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.cli.CommandRun;
import org.tfnemo.cli.Sine;
import org.tfnemo.dsp.npy.NpyArray;
import org.tfnemo.dsp.npy.NpyFile;
import org.tfnemo.dsp.representation.RepresentationKind;

class FeaturesCommandTest {
    @TempDir
    private Path directory;

    @Test
    void clipIsPaddedToThreeSeconds() throws IOException {
        features("--representation", "rms", sine("a.wav"));

        assertThat(array("a", "rms").shape()).containsExactly(1, 1 + 72_000 / 512);
    }

    @Test
    void zeroSecondsKeepTheWholeFile() throws IOException {
        features("--representation", "rms", "--seconds", "0", sine("a.wav"));

        assertThat(array("a", "rms").shape()).containsExactly(1, 1 + 24_000 / 512);
    }

    @Test
    void fileKeepsItsOwnRate() throws IOException {
        Path file = new Sine(0.5, 1, 8_000).write(directory.resolve("a.wav"));

        features("--representation", "rms", "--seconds", "0", file.toString());

        assertThat(array("a", "rms").shape()).containsExactly(1, 1 + 8_000 / 512);
    }

    @Test
    void valuesAreTheDefinitions() throws IOException {
        features("--representation", "rms", "--seconds", "0", sine("a.wav"));

        // A sine's RMS is its amplitude over root two; a 2048-sample frame holds 37.5 periods, so it is off by 1e-2.
        assertThat((double) array("a", "rms").at(20)).isCloseTo(0.5 / Math.sqrt(2), within(5e-3));
    }

    @Test
    void allMeansEveryRegisteredRepresentation() throws IOException {
        CommandRun run = features("--representation", "all", sine("a.wav"));

        assertThat(run.status()).isZero();
        for (RepresentationKind kind : RepresentationKind.values()) {
            assertThat(directory.resolve("out/a/" + kind.id() + ".npy")).exists();
        }
    }

    @Test
    void rowsArePooledAndDrawn() throws IOException {
        CommandRun run = features("--representation", "spectrogram@64,mfcc@1", "--picture", sine("a.wav"));

        assertThat(run.status()).isZero();
        assertThat(array("a", "spectrogram@64").shape()).containsExactly(64, 1 + 72_000 / 512);
        assertThat(array("a", "mfcc@1").shape()).containsExactly(1, 1 + 72_000 / 512);
        assertThat(directory.resolve("out/a/spectrogram@64.png")).exists();
    }

    @Test
    void channelsAreStackedAndDrawnOneByOne() throws IOException {
        CommandRun run = features("--representation", "mfcc+rms", "--picture", sine("a.wav"));

        assertThat(run.status()).isZero();
        assertThat(array("a", "mfcc+rms").shape()).containsExactly(2 * 40, 1 + 72_000 / 512);
        assertThat(directory.resolve("out/a/mfcc.png")).exists();
        assertThat(directory.resolve("out/a/rms.png")).exists();
    }

    @Test
    void aWrongChannelIsRefusedWithTheNearest() {
        CommandRun run = features("--representation", "mfcc+rmss", "a.wav");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("; got rmss; did you mean rms?");
    }

    @Test
    void aWrongKindToPoolIsRefusedWithTheNearest() {
        CommandRun run = features("--representation", "spectogram@64", "a.wav");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("; got spectogram; did you mean spectrogram?");
    }

    @Test
    void moreRowsThanThereAreAreRefusedBeforeAnyWork() {
        CommandRun run = features("--representation", "rms@2", "a.wav");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("rows of rms must be pooled to 1 to 1; got 2");
    }

    @Test
    void twoFilesOfOneNameAreRefusedBeforeAnyWork() throws IOException {
        String one = sine("x/a.wav");
        String other = sine("y/a.wav");

        CommandRun run = features("--representation", "rms", one, other);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("tfnemo features: files must have different names, or one would "
                        + "overwrite the other in " + directory.resolve("out/a") + "; got " + one + " and " + other
                        + " (see tfnemo features --help)");
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void unknownRepresentationIsRefusedWithTheNearest() {
        CommandRun run = features("--representation", "mfc", "a.wav");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "tfnemo features: invalid value for option '--representation': representation must be one of "
                                + "melspectrogram, ")
                .contains("; got mfc; did you mean mfcc?");
    }

    @Test
    void unknownEngineIsRefused() {
        CommandRun run = features("--representation", "rms", "--engine", "cobol", "a.wav");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("engine must be one of java").contains("; got cobol");
    }

    @Test
    void negativeSecondsAreRefused() {
        CommandRun run = features("--representation", "rms", "--seconds", "-1", "a.wav");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("tfnemo features: seconds must be 0, for the whole file, or above; "
                        + "got -1.0 (see tfnemo features --help)");
    }

    @Test
    void fileThatFailsDoesNotStopTheOthers() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.wav"), "text");

        CommandRun run = features("--representation", "rms", broken.toString(), sine("a.wav"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("tfnemo features: " + broken + ": ").hasLineCount(1);
        assertThat(directory.resolve("out/a/rms.npy")).exists();
    }

    @Test
    void outcomesComeInTheFilesOrderOnManyThreads() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--representation", "rms,zcr", "--threads", "3"));
        List<String> lines = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String name = "clip" + i;
            if (i % 7 == 3) {
                Path broken = Files.writeString(directory.resolve(name + ".wav"), "text");
                arguments.add(broken.toString());
                failures.add("tfnemo features: " + broken + ": ");
            } else {
                arguments.add(sine(name + ".wav"));
                for (String id : List.of("rms", "zcr")) {
                    lines.add(directory.resolve("out/" + name + "/" + id + ".npy") + "  [1][141] at 24000 Hz");
                }
            }
        }

        CommandRun run = features(arguments.toArray(String[]::new));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).containsExactlyElementsOf(lines);
        assertThat(run.err().lines().map(line -> line.substring(0, line.indexOf(".wav: ") + 6)))
                .containsExactlyElementsOf(failures);
    }

    @Test
    void valuesDoNotDependOnTheThreads() throws IOException {
        String[] sounds = new String[8];
        for (int i = 0; i < sounds.length; i++) {
            // Lengths far apart: an engine's buffers must not remember the longer one.
            sounds[i] = new Sine(0.1 * (i + 1), 0.3 + 0.4 * (i % 3), 24_000)
                    .write(directory.resolve(i + ".wav"))
                    .toString();
        }
        features(with(sounds, "--representation", "all", "--seconds", "0", "--threads", "1"));
        Files.move(directory.resolve("out"), directory.resolve("one"));

        features(with(sounds, "--representation", "all", "--seconds", "0", "--threads", "4"));

        for (int i = 0; i < sounds.length; i++) {
            for (RepresentationKind kind : RepresentationKind.values()) {
                String file = i + "/" + kind.id() + ".npy";
                assertThat(directory.resolve("out").resolve(file))
                        .hasSameBinaryContentAs(directory.resolve("one").resolve(file));
            }
        }
    }

    @Test
    void noThreadsAreRefused() {
        CommandRun run = features("--representation", "rms", "--threads", "0", "a.wav");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "tfnemo features: threads must be at least 1; got 0 (see tfnemo features --help)");
    }

    private static String[] with(String[] files, String... options) {
        return Stream.concat(Stream.of(options), Stream.of(files)).toArray(String[]::new);
    }

    private CommandRun features(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "features";
        all[1] = "--output";
        all[2] = directory.resolve("out").toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return CommandRun.of(all);
    }

    private String sine(String name) throws IOException {
        return Sine.standard().write(directory.resolve(name)).toString();
    }

    private NpyArray array(String stem, String id) throws IOException {
        return NpyFile.read(directory.resolve("out").resolve(stem).resolve(id + ".npy"));
    }
}
