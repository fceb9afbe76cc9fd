package org.tfnemo.train.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

class ClassWeightsTest {
    @Test
    void balancedLabelsCountAlikeHoweverManyClipsTheyHave() {
        // By hand, as scikit-learn: 8 clips, two labels that occur.
        assertThat(ClassWeights.BALANCED.of(new int[] {0, 0, 0, 0, 0, 0, 2, 2}, 3))
                .containsExactly(8f / (2 * 6), 0f, 8f / (2 * 2));
    }

    @Test
    void withoutWeightsThereAreNone() {
        assertThat(ClassWeights.NONE.of(new int[] {0, 1, 1}, 2)).isEmpty();
    }

    @Test
    void theLossIsTheMeanOfWhatEachClipIsWorth() {
        float[][] targets = {{1, 0}, {0, 1}, {0.25f, 0.75f}};
        float[][] logits = {{0, 0}, {1, 3}, {2, -1}};
        double first = 0.5 * Math.log(2);
        double second = 2 * Math.log(1 + Math.exp(-2));
        double third = (0.25 * 0.5 + 0.75 * 2) * (0.25 * Math.log(1 + Math.exp(-3)) + 0.75 * Math.log(1 + Math.exp(3)));

        assertThat(loss(new TrainingLoss(0, List.of(0.5f, 2f)), targets, logits))
                .isCloseTo((float) ((first + second + third) / 3), within(1e-5f));
    }

    private static float loss(TrainingLoss loss, float[][] targets, float[][] logits) {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            var value = loss.apply(tf, tf.constant(targets), tf.constant(logits));
            try (Session session = new Session(graph);
                    var result = session.runner().fetch(value).run()) {
                return ((TFloat32) result.get(0)).getFloat();
            }
        }
    }
}
