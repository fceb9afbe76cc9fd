package org.tfnemo.train.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Session;
import org.tensorflow.Signature;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Stack;
import org.tensorflow.types.TFloat32;
import org.tfnemo.onnx.FloatTensor;
import org.tfnemo.onnx.ModelDescription;

/**
 * The smallest model with a real one's signature, in TensorFlow: half a second at 8 kHz, the mean of x, |x| and x² is
 * the embedding, a matrix (a variable, so that freezing is tried too) gives four logits.
 */
final class ToyModel implements Reference, AutoCloseable {
    static final int RATE = 8000;
    static final int CLIP = 4000;
    static final ModelDescription DESCRIPTION = new ModelDescription(
            List.of("anger", "fear", "happiness", "sadness"), RATE, 0.5, 1, "{\"toy\":true}", "0.1.0");

    private final Graph graph = new Graph();
    private final Session session;
    private final Signature signature;

    private ToyModel(BiFunction<Ops, Operand<TFloat32>, Operand<TFloat32>> spoil) {
        Ops tf = Ops.create(graph);
        Placeholder<TFloat32> audio = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1, -1)));
        Operand<TFloat32> padded = tf.pad(audio, tf.constant(new int[][] {{0, 0}, {0, CLIP}}), tf.constant(0f));
        Operand<TFloat32> clip = tf.slice(padded, tf.constant(new int[] {0, 0}), tf.constant(new int[] {-1, CLIP}));
        Operand<TFloat32> embedding = tf.stack(
                List.of(mean(tf, clip), mean(tf, tf.math.abs(clip)), mean(tf, tf.math.square(clip))), Stack.axis(1L));
        var weights = tf.variable(tf.constant(new float[][] {{8, -2, 1, 0.5f}, {-4, 4, 0.25f, 2}, {2, -1, -6, 3}}));
        Operand<TFloat32> logits = spoil.apply(tf, tf.linalg.matMul(embedding, weights));
        Operand<TFloat32> probabilities = tf.nn.softmax(logits);
        signature = Signature.builder("serving_default")
                .input("audio", audio)
                .output("probabilities", probabilities)
                .output("logits", logits)
                .output("embedding", embedding)
                .build();
        session = new Session(graph);
        session.initialize();
    }

    private static Operand<TFloat32> mean(Ops tf, Operand<TFloat32> values) {
        return tf.math.mean(values, tf.constant(1));
    }

    static ToyModel create() {
        return new ToyModel((tf, logits) -> logits);
    }

    /** A model with an operation that tf2onnx has no handler for, which it admits only in its log. */
    static ToyModel withUnsupportedOperation() {
        return new ToyModel((tf, logits) -> tf.math.log1p(tf.math.square(logits)));
    }

    Path save(Path folder) throws IOException {
        SavedModelBundle.exporter(folder.toString())
                .withTags("serve")
                .withSession(session)
                .withSignature(signature)
                .export();
        return folder;
    }

    @Override
    public ModelOutputs run(float[] audio, int batch, int samples) {
        try (TFloat32 input = TFloat32.tensorOf(Shape.of(batch, samples), DataBuffers.of(audio));
                Result result = session.runner()
                        .feed("Placeholder", input)
                        .fetch("Softmax")
                        .fetch(logitsName())
                        .fetch("Stack")
                        .run()) {
            return new ModelOutputs(copy(result.get(0)), copy(result.get(1)), copy(result.get(2)));
        }
    }

    private String logitsName() {
        return graph.operation("Log1p") == null ? "MatMul" : "Log1p";
    }

    private static FloatTensor copy(Tensor tensor) {
        float[] values = new float[Math.toIntExact(tensor.size())];
        ((TFloat32) tensor).copyTo(DataBuffers.of(values));
        return FloatTensor.owning(values, tensor.shape().asArray());
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
