package org.tfnemo.train.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
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
import org.tfnemo.core.layer.LayerScope;
import org.tfnemo.core.layer.Mode;
import org.tfnemo.core.layer.Parameter;
import org.tfnemo.core.layer.Variables;
import org.tfnemo.core.layer.Weights;
import org.tfnemo.core.model.AudioResNet;
import org.tfnemo.core.model.Features;

/** A whole network: kernels' own gradients must leave those of the layers below them as they are. */
class SlopesTest {
    private static final Shape IMAGES = Shape.of(4, 64, 70);

    @Test
    void areTensorFlowsForEveryParameter() {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Variables variables = new Variables(tf);
            Placeholder<TFloat32> images = tf.placeholder(TFloat32.class, Placeholder.shape(IMAGES));
            LayerScope network = LayerScope.root(tf, variables, Mode.TRAINING);
            Operand<TFloat32> logits = new AudioResNet(4, 0)
                    .build(network, new Features(images, 1), 6)
                    .logits();
            Operand<TFloat32> loss = tf.math.mean(tf.math.mul(logits, logits), tf.constant(new int[] {0, 1}));
            List<Parameter> trainable =
                    variables.parameters().stream().filter(Parameter::trainable).toList();
            Output<?>[] theirs = new Slopes(List.of()).of(graph, tf, loss, variables, trainable);
            Output<?>[] own = new Slopes(network.gradients()).of(graph, tf, loss, variables, trainable);
            assertThat(network.gradients()).hasSizeGreaterThan(5);
            try (Session session = new Session(graph);
                    TFloat32 fed = images()) {
                variables.load(session, Weights.initial(variables.parameters(), 1));
                Session.Runner runner = session.runner().feed(images, fed);
                for (int i = 0; i < trainable.size(); i++) {
                    runner.fetch(theirs[i]).fetch(own[i]);
                }
                try (Result result = runner.run()) {
                    for (int i = 0; i < trainable.size(); i++) {
                        // float32 sums in another order, as a share of the gradient's length.
                        assertThat(distance((TFloat32) result.get(2 * i), (TFloat32) result.get(2 * i + 1)))
                                .as(trainable.get(i).name())
                                .isLessThan(1e-4);
                    }
                }
            }
        }
    }

    private static TFloat32 images() {
        Random random = new Random(3);
        float[] values = new float[Math.toIntExact(IMAGES.size())];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return TFloat32.tensorOf(IMAGES, DataBuffers.of(values, true, false));
    }

    /** Length of the difference as a share of the first's length. */
    private static double distance(TFloat32 theirs, TFloat32 own) {
        double length = 0;
        double difference = 0;
        for (long i = 0; i < theirs.size(); i++) {
            double value = theirs.asRawTensor().data().asFloats().getFloat(i);
            length += value * value;
            difference += Math.pow(value - own.asRawTensor().data().asFloats().getFloat(i), 2);
        }
        return Math.sqrt(difference / length);
    }
}
