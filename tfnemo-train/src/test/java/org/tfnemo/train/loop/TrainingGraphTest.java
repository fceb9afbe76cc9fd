package org.tfnemo.train.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tfnemo.core.layer.Weights;
import org.tfnemo.core.model.AudioResNet;

class TrainingGraphTest {
    private static final NetworkShape SHAPE = new NetworkShape(16, 1, 12, 2, 1);
    private static final Regularisation REGULARISATION = new Regularisation(1e-2, 0, 0.9, ClassWeights.NONE);
    private static final Recipe RECIPE =
            new Recipe(Schedule.standard(), REGULARISATION, Gradients.plain(), Targets.LABELS, 8, Precision.FLOAT32);

    @Test
    void learnsToTellBrightTopsFromBrightBottoms() {
        try (TrainingGraph graph = new TrainingGraph(new AudioResNet(4, 0.2), SHAPE, RECIPE, List.of())) {
            graph.initialise(1);
            for (int step = 1; step <= 120; step++) {
                graph.step(batch(step), step, 2e-3, new Seeds(1).dropout(step));
            }
            Batch unseen = batch(1_000_000);
            float[] logits = graph.logits(unseen.features(), unseen.size());
            for (int i = 0; i < unseen.size(); i++) {
                assertThat(Argmax.of(logits, i * 2, 2)).isEqualTo(unseen.truth(i));
            }
        }
    }

    @Test
    void goesOnFromItsVariablesAsIfItHadNeverStopped() {
        float undisturbed;
        float resumed;
        try (TrainingGraph graph = new TrainingGraph(new AudioResNet(2, 0.5), SHAPE, RECIPE, List.of());
                TrainingGraph other = new TrainingGraph(new AudioResNet(2, 0.5), SHAPE, RECIPE, List.of())) {
            graph.initialise(1);
            graph.step(batch(1), 1, 1e-3, new Seeds(1).dropout(1));
            other.load(graph.weights());
            undisturbed = graph.step(batch(2), 2, 1e-3, new Seeds(1).dropout(2)).loss();
            resumed = other.step(batch(2), 2, 1e-3, new Seeds(1).dropout(2)).loss();
        }
        assertThat(resumed).isEqualTo(undisturbed);
    }

    @Test
    void twoTrainingsWithOneSeedAreTheSameToTheLastBit() {
        Weights first = afterTenSteps();
        Weights second = afterTenSteps();
        for (String name : first.names()) {
            assertThat(second.of(name)).as(name).containsExactly(first.of(name));
        }
    }

    /** Nothing but the weights may tell a step with an ascent from one without; and those only a little. */
    @Test
    void aSharpnessAwareStepMovesTheStatisticsOnceByWhatTheBatchIs() {
        Weights plain = afterSteps(1, 0);
        Weights aware = afterSteps(1, 0.05);
        List<String> statistics =
                plain.names().stream().filter(name -> name.endsWith("/mean")).toList();
        assertThat(statistics).isNotEmpty();
        for (String name : statistics) {
            assertThat(aware.of(name)).as(name).containsExactly(plain.of(name));
        }
    }

    @Test
    void aSharpnessAwareStepIsAnotherStep() {
        String kernel = "head/kernel";
        assertThat(afterSteps(2, 0.05).of(kernel)).isNotEqualTo(afterSteps(2, 0).of(kernel));
    }

    @Test
    void labelsToldApartByVoiceAreServedAsLabels() {
        NetworkShape byVoice = new NetworkShape(16, 1, 12, 2, 3);
        try (TrainingGraph graph = new TrainingGraph(new AudioResNet(4, 0.2), byVoice, RECIPE, List.of())) {
            graph.initialise(1);
            for (int step = 1; step <= 150; step++) {
                graph.step(inVoices(batch(step), byVoice), step, 2e-3, new Seeds(1).dropout(step));
            }
            Batch unseen = batch(1_000_000);
            float[] logits = graph.logits(unseen.features(), unseen.size());
            assertThat(logits).hasSize(unseen.size() * 2);
            for (int i = 0; i < unseen.size(); i++) {
                assertThat(Argmax.of(logits, i * 2, 2)).isEqualTo(unseen.truth(i));
            }
        }
    }

    /** The same, the clips in turn of each voice, which cannot be heard from them. */
    private static Batch inVoices(Batch batch, NetworkShape shape) {
        int[] truth = new int[batch.size()];
        float[] targets = new float[batch.size() * shape.classes()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = batch.truth(i) * shape.voices() + i % shape.voices();
            targets[i * shape.classes() + truth[i]] = 1;
        }
        return new Batch(truth, batch.features(), targets);
    }

    private static Weights afterTenSteps() {
        return afterSteps(10, 0);
    }

    private static Weights afterSteps(int steps, double ascent) {
        Recipe recipe = new Recipe(
                Schedule.standard(), REGULARISATION, new Gradients(0, 1, ascent), Targets.LABELS, 8, Precision.FLOAT32);
        try (TrainingGraph graph = new TrainingGraph(new AudioResNet(8, 0.2), SHAPE, recipe, List.of())) {
            graph.initialise(1);
            for (int step = 1; step <= steps; step++) {
                graph.step(batch(step), step, 1e-2, new Seeds(1).dropout(step));
            }
            return graph.weights();
        }
    }

    /** Eight noisy pictures, bright in the upper half for label 0 and in the lower for label 1. */
    private static Batch batch(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] labels = new int[8];
        float[] features = new float[8 * SHAPE.size()];
        float[] targets = new float[8 * 2];
        for (int clip = 0; clip < 8; clip++) {
            labels[clip] = random.nextInt(2);
            targets[clip * 2 + labels[clip]] = 1;
            for (int i = 0; i < SHAPE.size(); i++) {
                boolean upper = i < SHAPE.size() / 2;
                float level = upper == (labels[clip] == 0) ? 1 : -1;
                features[clip * SHAPE.size() + i] = level + 0.5f * (float) random.nextGaussian();
            }
        }
        return new Batch(labels, features, targets);
    }
}
