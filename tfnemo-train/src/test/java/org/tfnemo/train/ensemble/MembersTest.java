package org.tfnemo.train.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.evaluate.PredictionsFile;

class MembersTest {
    @TempDir
    private Path runs;

    @Test
    void otherLabelsAreRefused() {
        Predictions other = new Predictions(
                List.of("anger", "fear"), List.of(new Prediction("v0.wav", "", "fear", List.of(0.5, 0.5))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Panel.of(List.of("one", "two"), List.of(Voices.said("v", 9, 1, 1), other)))
                .withMessage("members must know the same labels; one has anger, joy, neutral, two has anger, fear");
    }

    @Test
    void otherClipsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Panel.of(List.of("one", "two"), List.of(Voices.said("v", 9, 1, 1), Voices.said("v", 7, 1, 2))))
                .withMessage("members must be of one split; two lacks 2 clips of one and has 0 others (the first it"
                        + " lacks: v7.wav); train all with one --split-file");
    }

    @Test
    void clipsOnBothSidesAreRefused() {
        Member leaky = new Member(Path.of("leaky"), Voices.said("v", 20, 1, 1), Voices.said("v", 20, 1, 2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Members.of(List.of(leaky, leaky)))
                .withMessage("test clips must not be validation clips, because the ensemble is fitted on those; leaky"
                        + " has v0.wav in both");
    }

    @Test
    void otherSplitsAreRefused() throws IOException {
        Path one = run("one");
        Path two = run("two");
        Files.writeString(one.resolve("split.tsv"), "a.wav\ttrain\nb.wav\ttest\n");
        Files.writeString(two.resolve("split.tsv"), "a.wav\ttrain\nb.wav\ttrain\n");

        assertThatIOException()
                .isThrownBy(() -> MemberFiles.read(List.of(one, two)))
                .withMessage(two + ": its split is not that of " + one + " (which has: b.wav test), so one may have"
                        + " learnt what the other is tested on; train all with --split-file "
                        + one.resolve("split.tsv"));
    }

    @Test
    void unfinishedRunsAreRefusedByName() throws IOException {
        Path one = run("one");
        Path empty = Files.createDirectory(runs.resolve("empty"));

        assertThatIOException()
                .isThrownBy(() -> MemberFiles.read(List.of(one, empty)))
                .withMessage(empty + ": holds no predictions-validation.tsv; an ensemble is made of finished runs");
    }

    @Test
    void aFolderGivesItsFinishedRunsButNoEnsembles() throws IOException {
        run("b");
        run("a");
        Files.writeString(run("c").resolve("spec.json"), "{\"ensemble\": \"mean\"}");
        Files.createDirectory(runs.resolve("empty"));

        assertThat(MemberFiles.below(runs)).containsExactly(runs.resolve("a"), runs.resolve("b"));
    }

    private Path run(String name) throws IOException {
        Path folder = Files.createDirectory(runs.resolve(name));
        PredictionsFile.write(folder.resolve("predictions-validation.tsv"), Voices.said("v", 20, 1, 1));
        PredictionsFile.write(folder.resolve("predictions.tsv"), Voices.said("t", 20, 1, 1));
        return folder;
    }
}
