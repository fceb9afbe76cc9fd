package org.tfnemo.core.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.Graph;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.LayerScope;
import org.tfnemo.core.layer.Mode;
import org.tfnemo.core.layer.Variables;
import org.tfnemo.core.layer.Weights;
import org.tfnemo.core.model.AudioResNet;
import org.tfnemo.core.model.Features;
import org.tfnemo.core.model.ModelSpec;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.core.model.Standardisation;
import org.tfnemo.dsp.representation.MelSpectrogram;

class ServingGraphTest {
    private static final SoundInput INPUT = new SoundInput(8000, 0.5);
    private static final int CLIP = INPUT.samples();
    // The same clip in another batch takes other kernels with other orders of summation.
    private static final float ROUNDING = 1e-5f;

    private static ServingGraph graph;

    @BeforeAll
    static void build() {
        graph = new ServingGraph(spec(1), weights());
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    @Test
    void probabilitiesAreTheSoftmaxOfTheLogits() {
        Inference inference = graph.infer(noise(CLIP, 1), 1);
        float[] logits = inference.logits();
        double sum = 0;
        for (float logit : logits) {
            sum += Math.exp(logit);
        }
        for (int i = 0; i < logits.length; i++) {
            assertThat(inference.probabilities()[i]).isCloseTo((float) (Math.exp(logits[i]) / sum), within(1e-6f));
        }
    }

    @Test
    void theTemperatureDividesTheLogits() {
        try (ServingGraph warm = new ServingGraph(spec(2), weights())) {
            float[] logits = graph.infer(noise(CLIP, 1), 1).logits();
            float[] probabilities = warm.infer(noise(CLIP, 1), 1).probabilities();
            double expected = Math.exp((logits[0] - logits[1]) / 2.0);
            assertThat((double) probabilities[0] / probabilities[1]).isCloseTo(expected, within(1e-4 * expected));
        }
    }

    @Test
    void aLouderNeighbourChangesNothing() {
        float[] alone = graph.infer(noise(CLIP, 1), 1).logits();
        float[] both = Arrays.copyOf(noise(CLIP, 1), 2 * CLIP);
        float[] neighbour = noise(CLIP, 2);
        for (int i = 0; i < CLIP; i++) {
            both[CLIP + i] = 50 * neighbour[i];
        }
        assertThat(Arrays.copyOf(graph.infer(both, 2).logits(), alone.length)).containsExactly(alone, within(ROUNDING));
    }

    @Test
    void shortSoundIsPaddedWithSilence() {
        float[] half = noise(CLIP / 2, 1);
        assertThat(graph.infer(half, 1).logits())
                .containsExactly(graph.infer(Arrays.copyOf(half, CLIP), 1).logits(), within(ROUNDING));
    }

    @Test
    void longSoundIsCut() {
        float[] twice = noise(2 * CLIP, 1);
        assertThat(graph.infer(twice, 1).logits())
                .containsExactly(graph.infer(Arrays.copyOf(twice, CLIP), 1).logits(), within(ROUNDING));
    }

    @Test
    void silenceGivesFiniteProbabilities() {
        for (float probability : graph.infer(new float[CLIP], 1).probabilities()) {
            assertThat(probability).isBetween(0f, 1f);
        }
    }

    @Test
    void notANumberStaysWithItsClip() {
        float[] both = Arrays.copyOf(noise(CLIP, 1), 2 * CLIP);
        both[CLIP + 100] = Float.NaN;
        float[] probabilities = graph.infer(both, 2).probabilities();
        assertThat(Arrays.copyOf(probabilities, 3)).doesNotContain(Float.NaN);
        assertThat(Arrays.copyOfRange(probabilities, 3, 6)).containsOnly(Float.NaN);
    }

    @Test
    void aSavedModelGivesTheSameBits(@TempDir Path folder) throws IOException {
        graph.save(folder.resolve("model"));
        try (LoadedModel loaded = LoadedModel.load(folder.resolve("model"))) {
            Inference expected = graph.infer(noise(3 * CLIP, 5), 3);
            Inference found = loaded.infer(noise(3 * CLIP, 5), 3);
            assertThat(found.logits()).containsExactly(expected.logits());
            assertThat(found.embedding()).containsExactly(expected.embedding());
        }
    }

    @Test
    void aFolderWithoutAModelIsRefused(@TempDir Path folder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LoadedModel.load(folder))
                .withMessage("folder must hold a SavedModel (saved_model.pb); got " + folder);
    }

    @Test
    void aDamagedModelIsRefused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("saved_model.pb"), "no protocol buffer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LoadedModel.load(folder))
                .withMessageStartingWith("folder must hold a SavedModel that TensorFlow");
    }

    @Test
    void clipsOfUnequalLengthAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph.infer(new float[7], 2))
                .withMessageEndingWith("got 7 samples for a batch of 2");
    }

    private static ModelSpec spec(double temperature) {
        MelSpectrogram mel = MelSpectrogram.standard(INPUT.rate());
        return new ModelSpec(
                mel,
                Standardisation.uniform(mel.rows(), -40, 20),
                new AudioResNet(4, 0.5),
                List.of("a", "b", "c"),
                1,
                INPUT,
                temperature);
    }

    private static Weights weights() {
        try (Graph built = new Graph()) {
            Ops tf = Ops.create(built);
            Variables variables = new Variables(tf);
            Placeholder<TFloat32> features =
                    tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(Shape.UNKNOWN_SIZE, 128, 8)));
            new AudioResNet(4, 0.5).build(LayerScope.root(tf, variables, Mode.INFERENCE), new Features(features, 1), 3);
            return Weights.initial(variables.parameters(), 1);
        }
    }

    private static float[] noise(int length, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (float) (0.1 * random.nextGaussian());
        }
        return samples;
    }
}
