package org.tfnemo.core.graph;

import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.gradient.Subject;
import org.tfnemo.dsp.signal.SignalOps;

/**
 * One step of the vocabulary on matrices of a known size.
 *
 * @param step what is done with a matrix
 * @param rows of the matrix
 * @param columns of the matrix
 */
record GraphStep(
        BiFunction<SignalOps<Operand<TFloat32>>, Operand<TFloat32>, Operand<TFloat32>> step, int rows, int columns) {

    /** A step on one row of {@code samples} samples. */
    static GraphStep onSamples(
            int samples, BiFunction<SignalOps<Operand<TFloat32>>, Operand<TFloat32>, Operand<TFloat32>> step) {
        return new GraphStep(step, 1, samples);
    }

    /** The results for as many matrices as {@code values} fill, one after the other. */
    float[] of(float... values) {
        try (Graph graph = new Graph()) {
            Placeholder<TFloat32> input = input(Ops.create(graph));
            Operand<TFloat32> output = step.apply(new GraphSignalOps(Ops.create(graph)), input);
            Shape shape = Shape.of(values.length / (rows * columns), rows, columns);
            try (Session session = new Session(graph);
                    TFloat32 tensor = TFloat32.tensorOf(shape, DataBuffers.of(values));
                    Result result =
                            session.runner().feed(input, tensor).fetch(output).run()) {
                TFloat32 tensorOut = (TFloat32) result.get(0);
                float[] results = new float[Math.toIntExact(tensorOut.size())];
                tensorOut.copyTo(DataBuffers.of(results));
                return results;
            }
        }
    }

    /** The step to be differentiated at {@code values}, which may be several matrices. */
    Function<Ops, Subject> at(float... values) {
        return tf -> {
            Placeholder<TFloat32> input = input(tf);
            Shape shape = Shape.of(values.length / (rows * columns), rows, columns);
            return Subject.of(step.apply(new GraphSignalOps(tf), input)).at("x", input, shape, values);
        };
    }

    private Placeholder<TFloat32> input(Ops tf) {
        return tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1, rows, columns)));
    }

    /** Uniform noise of amplitude 0.5. */
    static float[] noise(long seed, int count) {
        Random random = new Random(seed);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextFloat() - 0.5f;
        }
        return values;
    }
}
