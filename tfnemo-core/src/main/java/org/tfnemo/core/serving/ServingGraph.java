package org.tfnemo.core.serving;

import java.io.IOException;
import java.nio.file.Path;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Session;
import org.tensorflow.Signature;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.math.Mean;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.graph.GraphSignalOps;
import org.tfnemo.core.layer.LayerScope;
import org.tfnemo.core.layer.Mode;
import org.tfnemo.core.layer.Variables;
import org.tfnemo.core.layer.Weights;
import org.tfnemo.core.model.Architecture;
import org.tfnemo.core.model.ModelSpec;

/**
 * A trained model as one graph from raw sound to probabilities.
 *
 * <pre>  audio [batch, samples] → cut or zero-padded to the clip length → representation → standardisation
 *   → network → logits [batch, labels], embedding [batch, width] → softmax(logits / T) → probabilities</pre>
 *
 * <p>A NaN sample makes every output of its clip NaN and leaves its neighbours alone. Owns graph and session; may be
 * used by several threads until it is closed.
 */
public final class ServingGraph implements AutoCloseable {
    private final Graph graph;
    private final Session session;
    private final ServingModel model;
    private final Signature signature;

    /** Builds the graph of {@code spec} and loads {@code weights}. */
    public ServingGraph(ModelSpec spec, Weights weights) {
        graph = new Graph();
        Ops tf = Ops.create(graph);
        Placeholder<TFloat32> audio = tf.withName("audio_samples")
                .placeholder(TFloat32.class, Placeholder.shape(Shape.of(Shape.UNKNOWN_SIZE, Shape.UNKNOWN_SIZE)));
        Variables variables = new Variables(tf);
        Operand<TFloat32> clip = fit(tf, audio, spec.input().samples());
        Architecture.Outputs outputs = marked(tf, clip, network(tf, variables, spec, clip));
        Operand<TFloat32> tempered = spec.temperature() == 1
                ? outputs.logits()
                : tf.math.mul(outputs.logits(), tf.constant((float) (1 / spec.temperature())));
        Operand<TFloat32> probabilities = tf.nn.softmax(tempered);
        signature = Signature.builder("serving_default")
                .input("audio", audio)
                .output("probabilities", tf.withName("probabilities_out").identity(probabilities))
                .output("logits", tf.withName("logits_out").identity(outputs.logits()))
                .output("embedding", tf.withName("embedding_out").identity(outputs.embedding()))
                .build();
        session = new Session(graph);
        variables.load(session, weights);
        model = new ServingModel(session, signature);
    }

    private static Operand<TFloat32> fit(Ops tf, Operand<TFloat32> audio, int samples) {
        Operand<TFloat32> padded = tf.pad(audio, tf.constant(new int[][] {{0, 0}, {0, samples}}), tf.constant(0f));
        return tf.slice(padded, tf.constant(new int[] {0, 0}), tf.constant(new int[] {-1, samples}));
    }

    private static Architecture.Outputs network(Ops tf, Variables variables, ModelSpec spec, Operand<TFloat32> clip) {
        Operand<TFloat32> samples = tf.expandDims(clip, tf.constant(1));
        Operand<TFloat32> features = spec.representation().extract(new GraphSignalOps(tf), samples);
        LayerScope scope = LayerScope.root(tf.withSubScope("network"), variables, Mode.INFERENCE);
        return spec.build(scope, spec.standardisation().apply(tf, features));
    }

    /**
     * Adds what is far below rounding for sound and not finite where a sample is not: rectifiers turn NaN into 0, and
     * a clip that is no sound would get even probabilities.
     */
    private static Architecture.Outputs marked(Ops tf, Operand<TFloat32> clip, Architecture.Outputs outputs) {
        Operand<TFloat32> mark =
                tf.math.mul(tf.math.mean(clip, tf.constant(new int[] {1}), Mean.keepDims(true)), tf.constant(1e-30f));
        return new Architecture.Outputs(tf.math.add(outputs.embedding(), mark), tf.math.add(outputs.logits(), mark));
    }

    /** What the model says of {@code batch} clips of equal length, one after another in {@code audio}. */
    public Inference infer(float[] audio, int batch) {
        return model.infer(audio, batch);
    }

    /** Writes the model as a SavedModel with tag {@code serve} into {@code folder}. */
    public void save(Path folder) throws IOException {
        SavedModelBundle.exporter(folder.toString())
                .withTags("serve")
                .withSession(session)
                .withSignature(signature)
                .export();
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
