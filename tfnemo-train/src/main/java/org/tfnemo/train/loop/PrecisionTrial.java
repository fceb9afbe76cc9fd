package org.tfnemo.train.loop;

import java.util.Arrays;
import java.util.List;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

/**
 * Which precision is the faster one on this machine, by trying: the same four convolutions, as wide as those of a
 * residual network's first stage, in each. The processor's flags do not tell, because some report bfloat16
 * instructions and are slower with them than with float32.
 */
public final class PrecisionTrial {
    private static final int CLIPS = 8;
    private static final int CHANNELS = 64;
    private static final Shape IMAGES = Shape.of(CLIPS, 32, 36, CHANNELS);
    private static final Shape KERNEL = Shape.of(3, 3, CHANNELS, CHANNELS);
    private static final int RUNS = 7;
    /** What bfloat16 must gain to be worth its rounding, and more than two measurements differ by chance. */
    private static final double WORTHWHILE = 1.1;

    private PrecisionTrial() {}

    /** The precision to train in. Takes some 0.3 s. */
    public static Precision faster() {
        return seconds(Precision.FLOAT32) > WORTHWHILE * seconds(Precision.BFLOAT16)
                ? Precision.BFLOAT16
                : Precision.FLOAT32;
    }

    /** The shortest of a few runs, in seconds. */
    private static double seconds(Precision precision) {
        try (Graph graph = new Graph();
                Session session = new Session(graph, precision.session());
                TFloat32 images = ones(IMAGES);
                TFloat32 kernel = ones(KERNEL)) {
            Ops tf = Ops.create(graph);
            Placeholder<TFloat32> into = tf.placeholder(TFloat32.class, Placeholder.shape(IMAGES));
            Placeholder<TFloat32> weights = tf.placeholder(TFloat32.class, Placeholder.shape(KERNEL));
            Operand<TFloat32> x = into;
            for (int layer = 0; layer < 4; layer++) {
                x = tf.nn.conv2d(x, weights, List.of(1L, 1L, 1L, 1L), "SAME");
            }
            Operand<TFloat32> sum = tf.sum(x, tf.constant(new int[] {0, 1, 2, 3}));
            long shortest = Long.MAX_VALUE;
            for (int run = 0; run < RUNS; run++) {
                long begun = System.nanoTime();
                try (Result result = session.runner()
                        .feed(into, images)
                        .feed(weights, kernel)
                        .fetch(sum)
                        .run()) {
                    shortest = Math.min(shortest, System.nanoTime() - begun);
                }
            }
            return shortest * 1e-9;
        }
    }

    private static TFloat32 ones(Shape shape) {
        float[] values = new float[Math.toIntExact(shape.size())];
        Arrays.fill(values, 1f);
        return TFloat32.tensorOf(shape, DataBuffers.of(values, true, false));
    }
}
