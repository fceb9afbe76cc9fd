package org.tfnemo.core.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tfnemo.core.layer.Weights;
import org.tfnemo.core.model.Architecture;
import org.tfnemo.core.model.AttentionCnn;
import org.tfnemo.core.model.AudioResNet;
import org.tfnemo.core.model.ModelSpec;
import org.tfnemo.core.model.Networks;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.core.model.Standardisation;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RepresentationName;

/** What silence behind a sound does to the answer. */
class PaddingTest {
    private static final int RATE = 16_000;
    private static final Architecture ATTENTION = new AttentionCnn(8, 0.3);

    @ParameterizedTest
    @ValueSource(strings = {"melspectrogram", "spectrogram@64", "chroma", "spectral_contrast", "mfcc+zcr"})
    void attentionHearsTheSameWhateverThePadding(String name) {
        float[] sound = sound();
        float[] shortly = logits(spec(name, ATTENTION, 1.2), sound);
        float[] longest = logits(spec(name, ATTENTION, 3), sound);

        // Other widths take other kernels with other orders of summation.
        assertThat(longest).containsExactly(shortly, within(1e-3f));
    }

    @Test
    void theMeanOverTimeDoesNot() {
        float[] sound = sound();
        Architecture mean = new AudioResNet(8, 0.3);

        float far = Math.abs(logits(spec("melspectrogram", mean, 3), sound)[0]
                - logits(spec("melspectrogram", mean, 1.2), sound)[0]);

        assertThat(far).isGreaterThan(0.01f); // ten times what attention is held to
    }

    @Test
    void silenceAloneHasAnAnswer() {
        assertThat(logits(spec("melspectrogram", ATTENTION, 1.2), new float[RATE]))
                .doesNotContain(Float.NaN);
    }

    /** Noise that grows: frames of it differ. */
    private static float[] sound() {
        SplittableRandom random = new SplittableRandom(5);
        float[] sound = new float[RATE];
        for (int i = 0; i < RATE; i++) {
            sound[i] = (float) (0.2 * random.nextGaussian() * i / RATE);
        }
        return sound;
    }

    private static ModelSpec spec(String name, Architecture architecture, double seconds) {
        Representation representation = RepresentationName.of(name).standard(RATE);
        return new ModelSpec(
                representation,
                Standardisation.uniform(representation.rows(), -20, 20),
                architecture,
                List.of("anger", "fear", "joy"),
                1,
                new SoundInput(RATE, seconds),
                1);
    }

    private static float[] logits(ModelSpec spec, float[] sound) {
        Weights weights = Networks.trained(spec, 3);
        try (ServingGraph graph = new ServingGraph(spec, weights)) {
            return Arrays.copyOf(graph.infer(sound, 1).logits(), 3);
        }
    }
}
