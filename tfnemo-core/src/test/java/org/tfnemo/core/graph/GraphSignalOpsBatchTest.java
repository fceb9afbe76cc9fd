package org.tfnemo.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RepresentationKind;

/** Clips of a batch do not influence each other. */
class GraphSignalOpsBatchTest {
    private static final int SAMPLES = 9001;
    /** Another batch size takes other kernels with other orders of summation; 1e-5 of the 80 dB of a spectrogram. */
    private static final float ROUNDING = 1e-3f;

    @ParameterizedTest
    @EnumSource(RepresentationKind.class)
    void batchOfThreeIsThreeBatchesOfOne(RepresentationKind kind) {
        float[] quiet = scaled(GraphStep.noise(1, SAMPLES), 1e-3f);
        float[] loud = scaled(GraphStep.noise(2, SAMPLES), 2);
        float[] silent = new float[SAMPLES];
        try (FeatureGraph graph = new FeatureGraph(kind.standard(24_000), SAMPLES)) {
            float[] together = graph.extract(joined(quiet, loud, silent), 3);
            float[] apart = joined(graph.extract(quiet, 1), graph.extract(loud, 1), graph.extract(silent, 1));
            assertThat(together).containsExactly(apart, within(ROUNDING));
        }
    }

    @ParameterizedTest
    @EnumSource(RepresentationKind.class)
    void nanInOneClipLeavesTheOtherAlone(RepresentationKind kind) {
        float[] sound = GraphStep.noise(1, SAMPLES);
        float[] broken = GraphStep.noise(2, SAMPLES);
        broken[SAMPLES / 2] = Float.NaN;
        Representation representation = kind.standard(24_000);
        try (FeatureGraph graph = new FeatureGraph(representation, SAMPLES)) {
            float[] both = graph.extract(joined(broken, sound), 2);
            int values = both.length / 2;
            assertThat(Arrays.copyOfRange(both, values, 2 * values))
                    .containsExactly(graph.extract(sound, 1), within(ROUNDING));
            assertThat(both[SAMPLES / 2 / 512]).isNaN();
        }
    }

    @Test
    void decibelsOfAClipWithNanAreAllNan() {
        float[] sound = GraphStep.noise(1, SAMPLES);
        sound[0] = Float.NaN;
        try (FeatureGraph graph = new FeatureGraph(RepresentationKind.MELSPECTROGRAM.standard(24_000), SAMPLES)) {
            assertThat(graph.extract(sound, 1)).containsOnly(Float.NaN);
        }
    }

    private static float[] scaled(float[] values, float factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
        return values;
    }

    private static float[] joined(float[]... clips) {
        float[] all = new float[Stream.of(clips).mapToInt(clip -> clip.length).sum()];
        int offset = 0;
        for (float[] clip : clips) {
            System.arraycopy(clip, 0, all, offset, clip.length);
            offset += clip.length;
        }
        return all;
    }
}
