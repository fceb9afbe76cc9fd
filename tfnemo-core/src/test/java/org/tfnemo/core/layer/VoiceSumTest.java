package org.tfnemo.core.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

class VoiceSumTest {
    @Test
    void aLabelIsAsProbableAsInAllVoicesTogether() {
        float[] summed = summed(2, 0.5f, -1f, 2f, 0f, 1f, 1f);
        double[] expected = {sum(0.5, -1), sum(2, 0), sum(1, 1)};
        for (int k = 0; k < expected.length; k++) {
            assertThat(summed[k]).isCloseTo((float) expected[k], within(1e-6f)); // a few float32 roundings
        }
    }

    @Test
    void logitsBeyondTheExponentialOverflowNowhere() {
        assertThat(summed(2, 200f, 100f, -200f, -300f)).containsExactly(200f, -200f);
    }

    @Test
    void oneVoiceIsNoSum() {
        assertThat(summed(1, 3f, 4f)).containsExactly(3f, 4f);
    }

    @Test
    void noVoiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VoiceSum(0))
                .withMessage("voices must be at least 1; got 0");
    }

    private static double sum(double first, double second) {
        return Math.log(Math.exp(first) + Math.exp(second));
    }

    private static float[] summed(int voices, float... logits) {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            LayerScope scope = LayerScope.root(tf, new Variables(tf), Mode.INFERENCE);
            Operand<TFloat32> summed = new VoiceSum(voices).apply(scope, tf.constant(new float[][] {logits}));
            try (Session session = new Session(graph);
                    Result result = session.runner().fetch(summed).run()) {
                TFloat32 row = (TFloat32) result.get(0);
                float[] values = new float[Math.toIntExact(row.shape().get(1))];
                for (int k = 0; k < values.length; k++) {
                    values[k] = row.getFloat(0, k);
                }
                return values;
            }
        }
    }
}
