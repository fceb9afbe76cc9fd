package org.tfnemo.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;
import org.tfnemo.dsp.representation.MelSpectrogram;
import org.tfnemo.dsp.representation.RmsEnergy;

class FeatureGraphTest {
    private static final int SAMPLES = 3001;

    @Test
    void savedModelGivesTheSameFeatures(@TempDir Path folder) throws IOException {
        float[] clips = GraphStep.noise(1, 2 * SAMPLES);
        float[] expected;
        try (FeatureGraph graph = new FeatureGraph(MelSpectrogram.standard(24_000), SAMPLES)) {
            graph.save(folder);
            expected = graph.extract(clips, 2);
        }
        try (SavedModelBundle loaded = SavedModelBundle.load(folder.toString(), "serve");
                TFloat32 audio = TFloat32.tensorOf(Shape.of(2, SAMPLES), DataBuffers.of(clips));
                Result result = loaded.function("serving_default").call(Map.of("audio", audio))) {
            TFloat32 features = (TFloat32) result.get("features").orElseThrow();
            assertThat(features.shape()).isEqualTo(Shape.of(2, 128, 6));
            float[] actual = new float[expected.length];
            features.copyTo(DataBuffers.of(actual));
            assertThat(actual).isEqualTo(expected);
        }
    }

    @Test
    void clipsAreNotModified() {
        float[] clip = GraphStep.noise(1, SAMPLES);
        try (FeatureGraph graph = new FeatureGraph(RmsEnergy.standard(), SAMPLES)) {
            graph.extract(clip, 1);
        }
        assertThat(clip).isEqualTo(GraphStep.noise(1, SAMPLES));
    }

    @Test
    void clipsOfAnotherLengthAreRefused() {
        try (FeatureGraph graph = new FeatureGraph(RmsEnergy.standard(), SAMPLES)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> graph.extract(new float[SAMPLES], 2))
                    .withMessage("clips must hold batch·samples = 2·3001 values; got 3001");
        }
    }

    @Test
    void emptyBatchIsRefused() {
        try (FeatureGraph graph = new FeatureGraph(RmsEnergy.standard(), SAMPLES)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> graph.extract(new float[0], 0))
                    .withMessage("batch must be at least 1 clip; got 0");
        }
    }

    @Test
    void emptyClipIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeatureGraph(RmsEnergy.standard(), 0))
                .withMessage("samples must be at least 1; got 0");
    }
}
