package org.tfnemo.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
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
import org.tfnemo.core.serving.ServingGraph;
import org.tfnemo.dsp.representation.MelSpectrogram;

class NetworkViewTest {
    private static final SoundInput INPUT = new SoundInput(8000, 0.5);

    @Test
    void mapSumsUpToTheLogitWhereTheHeadOnlyAdds() {
        // The maps are averaged and weighed by the head, whose weights are made positive here and whose bias is 0; then
        // nothing is cut off below 0, the gradient of a cell is weight / cells, and the map's sum is the logit itself.
        Weights weights = weights();
        float[] samples = noise();
        try (NetworkView view = new NetworkView(spec(), weights);
                ServingGraph graph = new ServingGraph(spec(), weights)) {
            double sum = 0;
            for (float cell : view.relevance(samples, "b").gradients().toArray()) {
                sum += cell;
            }
            float logit = graph.infer(samples, 1).logits()[1];
            assertThat(sum).isCloseTo(logit, within(1e-4 * Math.abs(logit))); // float32 sums in another order
        }
    }

    @Test
    void occludingWhatIsAlreadyTheMeanChangesNothing() {
        try (NetworkView view = new NetworkView(spec(), weights())) {
            // Silence is −80 dB throughout, which this standardisation takes for the mean.
            assertThat(view.relevance(new float[INPUT.samples()], "a")
                            .occlusion()
                            .toArray())
                    .containsOnly(0f);
        }
    }

    @Test
    void occlusionCoversOneCellInEveryChannel() {
        float[] ones = {1, 1, 1, 1, 1, 1, 1, 1}; // two channels of two rows and two frames
        float[] copies = new Occlusion(2, 2, 2).copies(ones, 2, 1);
        assertThat(copies).containsExactly(0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 0, 0, 1, 1, 0, 0);
    }

    @Test
    void negativeEvidenceIsNoneAtAll() {
        // weights: mean of (1, 1) and of (−1, −3), so 1 and −2; cells: 1·3 − 2·1 and 1·1 − 2·1
        float[] map = GradCam.of(new float[] {3, 1, 1, 1}, new float[] {1, -1, 1, -3}, 1, 2)
                .toArray();
        assertThat(map).containsExactly(1, 0);
    }

    @Test
    void unknownLabelIsRefused() {
        try (NetworkView view = new NetworkView(spec(), weights())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> view.relevance(noise(), "d"))
                    .withMessage("label must be one of [a, b, c]; got d");
        }
    }

    private static ModelSpec spec() {
        MelSpectrogram mel = MelSpectrogram.standard(INPUT.rate());
        return new ModelSpec(
                mel,
                Standardisation.uniform(mel.rows(), 0, 20),
                new AudioResNet(4, 0.5),
                List.of("a", "b", "c"),
                1,
                INPUT,
                1);
    }

    private static Weights weights() {
        try (Graph built = new Graph()) {
            Ops tf = Ops.create(built);
            Variables variables = new Variables(tf);
            Placeholder<TFloat32> features =
                    tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(Shape.UNKNOWN_SIZE, 128, 8)));
            new AudioResNet(4, 0.5).build(LayerScope.root(tf, variables, Mode.INFERENCE), new Features(features, 1), 3);
            Weights drawn = Weights.initial(variables.parameters(), 1);
            Map<String, float[]> values = new LinkedHashMap<>();
            for (String name : drawn.names()) {
                float[] copy = drawn.of(name).clone();
                for (int i = 0; name.equals("head/kernel") && i < copy.length; i++) {
                    copy[i] = Math.abs(copy[i]);
                }
                values.put(name, copy);
            }
            return Weights.owning(values);
        }
    }

    private static float[] noise() {
        SplittableRandom random = new SplittableRandom(5);
        float[] samples = new float[INPUT.samples()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.1 * random.nextGaussian());
        }
        return samples;
    }
}
