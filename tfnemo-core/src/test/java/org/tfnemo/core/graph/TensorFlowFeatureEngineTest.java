package org.tfnemo.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.dsp.representation.RmsEnergy;
import org.tfnemo.dsp.signal.FeatureMap;

class TensorFlowFeatureEngineTest {
    @ParameterizedTest
    @EnumSource(RepresentationKind.class)
    void resultHasTheRowsAndFramesOfTheDefinition(RepresentationKind kind) {
        Representation representation = kind.standard(16_000);
        try (TensorFlowFeatureEngine engine = new TensorFlowFeatureEngine()) {
            FeatureMap features = engine.extract(representation, GraphStep.noise(1, 5000));
            assertThat(features.rows()).isEqualTo(representation.rows());
            assertThat(features.frames()).isEqualTo(representation.frames(5000));
        }
    }

    @Test
    void manyLengthsAfterOneAnotherGiveWhatFreshGraphsGive() {
        RmsEnergy energy = RmsEnergy.standard();
        try (TensorFlowFeatureEngine engine = new TensorFlowFeatureEngine()) {
            for (int i = 0; i < 40; i++) { // more lengths than graphs are kept, and the first ones again
                int samples = 1000 + i % 20;
                float[] clip = GraphStep.noise(i, samples);
                try (FeatureGraph fresh = new FeatureGraph(energy, samples)) {
                    assertThat(engine.extract(energy, clip).toArray()).isEqualTo(fresh.extract(clip, 1));
                }
            }
        }
    }

    @Test
    void emptyClipIsRefused() {
        try (TensorFlowFeatureEngine engine = new TensorFlowFeatureEngine()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> engine.extract(RmsEnergy.standard(), new float[0]))
                    .withMessage("samples must be at least 1; got 0");
        }
    }

    @Test
    void closedEngineIsRefused() {
        TensorFlowFeatureEngine engine = new TensorFlowFeatureEngine();
        engine.close();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> engine.extract(RmsEnergy.standard(), new float[10]))
                .withMessage("the engine must be open; it was closed");
    }
}
