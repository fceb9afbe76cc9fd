package org.tfnemo.train.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.core.layer.Weights;
import org.tfnemo.train.run.RunException;

class FileCheckpointsTest {
    @TempDir
    Path folder;

    private final List<String> notices = new ArrayList<>();

    @Test
    void theLastStateComesBackBitForBit() throws IOException {
        Progress progress = new Progress(3, 192, 2, new Plateau(1e-3 / 3, 0.1, 1, 1));
        EpochPart part = new EpochPart(17, 1.0 / 3, 400, 544);
        open().saveLast(new Checkpoints.State(progress, part, weights()));

        Checkpoints.State state = open().last().orElseThrow();

        assertThat(state.progress()).isEqualTo(progress);
        assertThat(state.part()).isEqualTo(part);
        assertThat(state.variables().of("net/kernel")).containsExactly(0.1f, -0.0f, 3e-42f);
        assertThat(state.variables().of("adam/m/net/kernel")).containsExactly(7f);
    }

    @Test
    void aStateInTheFirstEpochHasNoBestLossYet() throws IOException {
        Progress progress = new Progress(0, 0, 0, new Plateau(1e-3, Double.POSITIVE_INFINITY, 0, 0));
        open().saveLast(new Checkpoints.State(progress, new EpochPart(5, 9.5, 3, 40), weights()));

        assertThat(open().last().orElseThrow().progress()).isEqualTo(progress);
    }

    @Test
    void twoStatesAndTheirBestWeightsAreKept() throws IOException {
        save(1, 2, 3);

        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "state-2-0.json",
                        "state-2-0.npz",
                        "best-2.npz",
                        "state-3-0.json",
                        "state-3-0.npz",
                        "best-3.npz");
        assertThat(open().last().orElseThrow().progress().epoch()).isEqualTo(3);
    }

    @Test
    void oneStateAndItsBestWeightsStayWhenTrainingIsOver() throws IOException {
        save(1, 2, 3);
        open().keepOnlyTheLast();

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("state-3-0.json", "state-3-0.npz", "best-3.npz");
    }

    @Test
    void theBestWeightsComeBack() throws IOException {
        FileCheckpoints checkpoints = open();
        checkpoints.saveBest(4, weights());

        assertThat(checkpoints.best(4).of("net/kernel"))
                .containsExactly(weights().of("net/kernel"));
    }

    @Test
    void anEmptyFolderHasNoLastState() throws IOException {
        assertThat(open().last()).isEmpty();
    }

    @Test
    void aDamagedStateIsSaidAndTheOneBeforeUsed() throws IOException {
        save(1, 2);
        flipBit("state-2-0.npz", 200);

        assertThat(open().last().orElseThrow().progress().epoch()).isEqualTo(1);
        assertThat(notices)
                .containsExactly("checkpoint state-2-0 is damaged (state-2-0.npz does not hold what was written: its"
                        + " checksum differs); going on from the one before, state-1-0");
    }

    @Test
    void aChangedDigitOfTheStateIsNoticed() throws IOException {
        save(1, 2);
        Path json = folder.resolve("state-2-0.json");
        Files.writeString(json, Files.readString(json).replace("128,", "129,"));

        assertThat(open().epochs()).isEqualTo(1);
        assertThat(notices).singleElement().asString().contains("state-2-0.json does not hold what was written");
    }

    @Test
    void aStateWhoseBestWeightsAreDamagedIsNotUsed() throws IOException {
        save(1, 2);
        flipBit("best-2.npz", 150);

        assertThat(open().epochs()).isEqualTo(1);
    }

    @Test
    void theDamagedStateIsReplaced() throws IOException {
        save(1, 2);
        flipBit("state-2-0.npz", 200);
        FileCheckpoints checkpoints = open();
        checkpoints.saveBest(2, weights());
        checkpoints.saveLast(state(2));
        notices.clear();

        assertThat(open().epochs()).isEqualTo(2);
        assertThat(notices).isEmpty();
    }

    @Test
    void noWholeStateIsRefused() throws IOException {
        save(1);
        Files.writeString(folder.resolve("state-1-0.json"), "{");

        assertThatExceptionOfType(RunException.class)
                .isThrownBy(this::open)
                .withMessageStartingWith(folder + ": no checkpoint is whole: state-1-0 is damaged (")
                .withMessageEndingWith("; delete what the folder holds to train from the beginning");
    }

    private FileCheckpoints open() throws IOException {
        return FileCheckpoints.open(folder, notices::add);
    }

    private void save(int... epochs) throws IOException {
        FileCheckpoints checkpoints = open();
        for (int epoch : epochs) {
            checkpoints.saveBest(epoch, weights());
            checkpoints.saveLast(state(epoch));
        }
    }

    private static Checkpoints.State state(int epoch) {
        Progress progress = new Progress(epoch, epoch * 64L, epoch, new Plateau(1e-3, 1, 0, 0));
        return new Checkpoints.State(progress, EpochPart.none(), weights());
    }

    private void flipBit(String file, int offset) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        bytes[offset] ^= 1;
        Files.write(folder.resolve(file), bytes);
    }

    private static Weights weights() {
        Map<String, float[]> values = new LinkedHashMap<>();
        values.put("net/kernel", new float[] {0.1f, -0.0f, 3e-42f});
        values.put("adam/m/net/kernel", new float[] {7f});
        return Weights.owning(values);
    }
}
