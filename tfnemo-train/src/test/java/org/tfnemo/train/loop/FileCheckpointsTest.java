package org.tfnemo.train.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.core.layer.Weights;

class FileCheckpointsTest {
    @TempDir
    Path folder;

    @Test
    void theLastStateComesBackBitForBit() throws IOException {
        Progress progress = new Progress(3, 192, 2, new Plateau(1e-3 / 3, 0.1, 1, 1));
        new FileCheckpoints(folder).saveLast(new Checkpoints.State(progress, weights()));
        Checkpoints.State state = new FileCheckpoints(folder).last().orElseThrow();
        assertThat(state.progress()).isEqualTo(progress);
        assertThat(state.variables().of("net/kernel")).containsExactly(0.1f, -0.0f, 3e-42f);
        assertThat(state.variables().of("adam/m/net/kernel")).containsExactly(7f);
    }

    @Test
    void aLaterStateReplacesTheEarlier() throws IOException {
        FileCheckpoints checkpoints = new FileCheckpoints(folder);
        for (int epoch = 1; epoch <= 3; epoch++) {
            checkpoints.saveLast(
                    new Checkpoints.State(new Progress(epoch, epoch * 64L, 1, new Plateau(1e-3, 1, 0, 0)), weights()));
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("last.json", "last-3.npz");
        assertThat(checkpoints.last().orElseThrow().progress().epoch()).isEqualTo(3);
    }

    @Test
    void theBestWeightsComeBack() throws IOException {
        FileCheckpoints checkpoints = new FileCheckpoints(folder);
        checkpoints.saveBest(weights());
        assertThat(checkpoints.best().of("net/kernel"))
                .containsExactly(weights().of("net/kernel"));
    }

    @Test
    void anEmptyFolderHasNoLastState() throws IOException {
        assertThat(new FileCheckpoints(folder).last()).isEmpty();
    }

    private static Weights weights() {
        Map<String, float[]> values = new LinkedHashMap<>();
        values.put("net/kernel", new float[] {0.1f, -0.0f, 3e-42f});
        values.put("adam/m/net/kernel", new float[] {7f});
        return Weights.owning(values);
    }
}
