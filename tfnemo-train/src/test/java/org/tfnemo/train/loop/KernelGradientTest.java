package org.tfnemo.train.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.Conv2d;
import org.tfnemo.core.layer.LayerScope;
import org.tfnemo.core.layer.Mode;
import org.tfnemo.core.layer.Variables;
import org.tfnemo.core.layer.Weights;

/**
 * The gradient of a kernel as training in bfloat16 takes it, over images so narrow that much of it sees padding, in memory
 * that held NaN.
 */
class KernelGradientTest {
    private static final int CLIPS = 8;
    private static final int CHANNELS = 64;
    private static final int FILTERS = 128;

    @ParameterizedTest
    @CsvSource({
        "1, 1, 2",
        "1, 5, 2",
        "3, 1, 2",
        "4, 1, 2",
        "8, 1, 2",
        "4, 2, 2",
        "5, 2, 2",
        "16, 2, 2",
        "5, 3, 2",
        "4, 1, 1"
    })
    void isThatOfFloat32(long rows, long frames, int stride) {
        float[] exact = gradient(Precision.FLOAT32, rows, frames, stride, 1);
        float[] rounded = gradient(Precision.BFLOAT16, rows, frames, stride, 6);
        double largest = 0;
        for (int i = 0; i < exact.length; i++) {
            double difference = Math.abs(exact[i] - rounded[i]);
            largest = Double.isNaN(difference) ? difference : Math.max(largest, difference);
        }
        // bfloat16 keeps 8 bits, and gradients are up to 20; measured 0.021.
        assertThat(largest).isLessThan(0.1);
    }

    /** The last of {@code runs}. */
    private static float[] gradient(Precision precision, long rows, long frames, int stride, int runs) {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Variables variables = new Variables(tf);
            Shape image = Shape.of(CLIPS, rows, frames, CHANNELS);
            Placeholder<TFloat32> x = tf.placeholder(TFloat32.class, Placeholder.shape(image));
            LayerScope scope = LayerScope.root(tf, variables, Mode.TRAINING);
            Operand<TFloat32> y = new Conv2d("conv", 3, FILTERS, stride).apply(scope, x);
            Operand<TFloat32> loss = tf.math.mean(tf.math.mul(y, y), tf.constant(new int[] {0, 1, 2, 3}));
            Output<?> gradient = new Slopes(precision.products() ? scope.gradients() : List.of())
                    .of(graph, tf, tf.math.mul(loss, tf.constant(1000f)), variables, variables.parameters())[0];
            Operand<TFloat32> junk = tf.fill(tf.constant(new int[] {3, 3, CHANNELS, FILTERS}), tf.constant(Float.NaN));
            try (Session session = new Session(graph, precision.session());
                    TFloat32 images = images(image)) {
                variables.load(session, Weights.initial(variables.parameters(), 1));
                float[] values = null;
                for (int run = 0; run < runs; run++) {
                    session.runner().fetch(junk).run().close();
                    try (Result result =
                            session.runner().feed(x, images).fetch(gradient).run()) {
                        values = values(result.get(0));
                    }
                }
                return values;
            }
        }
    }

    private static TFloat32 images(Shape shape) {
        Random random = new Random(3);
        float[] values = new float[Math.toIntExact(shape.size())];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return TFloat32.tensorOf(shape, DataBuffers.of(values, true, false));
    }

    private static float[] values(Tensor tensor) {
        float[] values = new float[Math.toIntExact(tensor.shape().size())];
        ((TFloat32) tensor).asRawTensor().data().asFloats().read(values);
        return values;
    }
}
