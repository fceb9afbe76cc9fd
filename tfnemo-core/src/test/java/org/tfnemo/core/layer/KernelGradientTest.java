package org.tfnemo.core.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withPrecision;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

class KernelGradientTest {
    @ParameterizedTest
    @CsvSource({"3, 1, 4, 5", "3, 2, 8, 9", "3, 2, 7, 6", "1, 2, 8, 9", "1, 1, 4, 5", "7, 2, 9, 12", "3, 1, 1, 9"})
    void isTensorFlows(int kernel, int stride, long rows, long frames) {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Variables variables = new Variables(tf);
            Shape shape = Shape.of(3, rows, frames, 5);
            Placeholder<TFloat32> image = tf.placeholder(TFloat32.class, Placeholder.shape(shape));
            LayerScope scope = LayerScope.root(tf, variables, Mode.TRAINING);
            Operand<TFloat32> y = new Conv2d("conv", kernel, 4, stride).apply(scope, image);
            Output<?>[] slopes =
                    graph.addGradients(tf.math.mul(y, tf.math.sin(y)).asOutput(), new Output<?>[] {
                        y.asOutput(),
                        variables.get(variables.parameters().get(0)).asOutput()
                    });
            List<KernelGradient> ways = scope.gradients();
            if (rows == 1) {
                assertThat(ways)
                        .as("taps that see padding only are left to TensorFlow")
                        .isEmpty();
                return;
            }
            @SuppressWarnings("unchecked")
            Operand<TFloat32> byOutput = (Operand<TFloat32>) slopes[0];
            Operand<TFloat32> product = ways.get(0).of(tf, byOutput);
            Random random = new Random(3);
            float[] values = new float[Math.toIntExact(shape.size())];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) random.nextGaussian();
            }
            try (Session session = new Session(graph);
                    TFloat32 fed = TFloat32.tensorOf(shape, DataBuffers.of(values, true, false))) {
                variables.load(session, Weights.initial(variables.parameters(), 1));
                try (Result result = session.runner()
                        .feed(image, fed)
                        .fetch(product)
                        .fetch(slopes[1])
                        .run()) {
                    float[] own = values((TFloat32) result.get(0));
                    float[] theirs = values((TFloat32) result.get(1));
                    // Sums of at most 108 products of about 1 each, in another order.
                    assertThat(own).containsExactly(theirs, withPrecision(1e-4f));
                }
            }
        }
    }

    private static float[] values(TFloat32 tensor) {
        float[] values = new float[Math.toIntExact(tensor.shape().size())];
        tensor.asRawTensor().data().asFloats().read(values);
        return values;
    }
}
