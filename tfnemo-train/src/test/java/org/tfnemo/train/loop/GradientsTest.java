package org.tfnemo.train.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.Dense;
import org.tfnemo.core.layer.Dropout;
import org.tfnemo.core.layer.LayerScope;
import org.tfnemo.core.layer.Weights;
import org.tfnemo.core.model.Architecture;
import org.tfnemo.core.model.Features;

class GradientsTest {
    private static final NetworkShape SHAPE = new NetworkShape(3, 1, 4, 2, 1);
    private static final int CLIPS = 8;

    /** No batch statistics: they alone tell a batch from its parts. */
    private record Linear() implements Architecture {
        @Override
        public Outputs build(LayerScope scope, Features features, int labels) {
            Operand<TFloat32> flat =
                    scope.tf().reshape(features.values(), scope.tf().constant(new int[] {-1, 12}));
            Operand<TFloat32> hidden = scope.tf().math.tanh(new Dense("hidden", 5).apply(scope, flat));
            Operand<TFloat32> kept = new Dropout("dropout", 0.4).apply(scope, hidden);
            return new Outputs(hidden, new Dense("head", labels).apply(scope, kept));
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "4, 0", "4, 0.05"})
    void batchesTogetherStepAsOneBatchOfAllTheirClips(int parts, double clip) {
        Weights whole = afterSteps(new Gradients(clip, 1, 0));
        Weights summed = afterSteps(new Gradients(clip, parts, 0));
        for (String name : whole.names()) {
            // float32 sums in another order, as Adam's root magnifies them
            assertThat(summed.of(name)).as(name).containsExactly(whole.of(name), within(1e-5f));
        }
    }

    @Test
    void theSumsAreZeroBetweenSteps() {
        Weights weights = afterSteps(new Gradients(0, 4, 0));
        assertThat(weights.names()).contains("accumulated/hidden/kernel");
        assertThat(weights.of("accumulated/hidden/kernel")).containsOnly(0f);
    }

    @Test
    void plainGradientsLeaveNothingBehind() {
        assertThat(afterSteps(Gradients.plain()).names()).noneMatch(name -> name.startsWith("accumulated/"));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.6, 0.8", "10, 3, 4"})
    void gradientsTooLongTogetherAreShortened(double clip, float first, float second) {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Output<?>[] gradients = {
                tf.constant(new float[] {3}).asOutput(),
                tf.constant(new float[] {4, 0}).asOutput()
            };
            Output<?>[] clipped = new GradientClip(clip).apply(tf, gradients);
            try (Session session = new Session(graph);
                    var result =
                            session.runner().fetch(clipped[0]).fetch(clipped[1]).run()) {
                assertThat(((TFloat32) result.get(0)).getFloat(0)).isCloseTo(first, within(1e-6f));
                assertThat(((TFloat32) result.get(1)).getFloat(0)).isCloseTo(second, within(1e-6f));
            }
        }
    }

    @Test
    void aStepTakesWholeBatchesOrEqualPartsOfWhatIsThere() {
        Recipe recipe = recipe(new Gradients(0, 4, 0));
        assertThat(recipe.clipsPerStep(1000)).isEqualTo(4 * CLIPS);
        assertThat(recipe.clipsPerStep(11)).isEqualTo(8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recipe.clipsPerStep(3))
                .withMessage("accumulate must be at most the number of training clips (3); got 4");
    }

    @Test
    void impossibleSettingsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gradients(-1, 1, 0))
                .withMessage("clip must be at least 0; got -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gradients(0, 0, 0))
                .withMessage("accumulate must be at least 1 batch; got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gradients(0, 1, -0.1))
                .withMessage("ascent must be at least 0; got -0.1");
    }

    private static Recipe recipe(Gradients gradients) {
        Regularisation regularisation = new Regularisation(1e-2, 0.1, 0.9, ClassWeights.NONE);
        return new Recipe(Schedule.standard(), regularisation, gradients, Targets.LABELS, CLIPS, Precision.FLOAT32);
    }

    private static Weights afterSteps(Gradients gradients) {
        try (TrainingGraph graph = new TrainingGraph(new Linear(), SHAPE, recipe(gradients), List.of(0.5f, 1.5f))) {
            graph.initialise(1);
            for (int step = 1; step <= 3; step++) {
                graph.step(batch(step), step, 1e-2, new Seeds(1).dropout(step));
            }
            return graph.weights();
        }
    }

    private static Batch batch(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] features = new float[CLIPS * SHAPE.size()];
        for (int i = 0; i < features.length; i++) {
            features[i] = (float) random.nextGaussian();
        }
        int[] labels = new int[CLIPS];
        float[] targets = new float[CLIPS * 2];
        for (int i = 0; i < CLIPS; i++) {
            labels[i] = random.nextInt(2);
            targets[2 * i + labels[i]] = 1;
        }
        return new Batch(labels, features, targets);
    }
}
