package org.tfnemo.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tfnemo.dsp.representation.JavaFeatureEngine;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RepresentationName;
import org.tfnemo.dsp.signal.FeatureMap;

/** What is composed of representations is the same in TensorFlow as in pure Java. */
class ComposedRepresentationTest {
    private static final int SAMPLES = 9001;

    @ParameterizedTest
    @ValueSource(strings = {"spectrogram@128", "tempogram@96", "mfcc@1", "mfcc+rms+spectrogram@64"})
    void tensorFlowGivesWhatJavaGives(String name) {
        Representation representation = RepresentationName.of(name).standard(24_000);
        float[] sound = GraphStep.noise(1, SAMPLES);
        try (JavaFeatureEngine java = new JavaFeatureEngine();
                TensorFlowFeatureEngine tensorFlow = new TensorFlowFeatureEngine()) {
            FeatureMap expected = java.extract(representation, sound);
            FeatureMap actual = tensorFlow.extract(representation, sound);
            assertThat(actual.rows()).isEqualTo(representation.rows());
            assertThat(actual.frames()).isEqualTo(representation.frames(SAMPLES));
            // Two float32 Fourier transforms: 1e-5 of the 80 dB of a spectrogram.
            assertThat(actual.toArray()).containsExactly(expected.toArray(), within(1e-3f));
        }
    }
}
