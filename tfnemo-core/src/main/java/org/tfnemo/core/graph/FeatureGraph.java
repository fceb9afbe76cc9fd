package org.tfnemo.core.graph;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Session;
import org.tensorflow.Signature;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tfnemo.dsp.representation.Representation;

/**
 * One representation of clips of one length as a TensorFlow graph.
 *
 * <pre>  in   audio    : [batch, samples]        float32, full scale 1.0
 *   out  features : [batch, rows, frames]   the definition's values before any normalisation</pre>
 *
 * <p>Clips of a batch never influence each other. Owns its graph and session; {@link #close} ends both. Many threads
 * may extract at once; saving changes the graph, so nothing may run beside it.
 */
public final class FeatureGraph implements AutoCloseable {
    /** Name of the input in the SavedModel's signature. */
    public static final String AUDIO = "audio";

    /** Name of the output in the SavedModel's signature. */
    public static final String FEATURES = "features";

    private final Representation representation;
    private final int samples;
    private final Graph graph;
    private final Session session;
    private final Placeholder<TFloat32> audio;
    private final Operand<TFloat32> features;

    /**
     * Builds the graph.
     *
     * @param samples length of every clip, ≥ 1
     */
    public FeatureGraph(Representation representation, int samples) {
        this.representation = requireNonNull(representation, "representation");
        if (samples < 1) {
            throw new IllegalArgumentException("samples must be at least 1; got " + samples);
        }
        this.samples = samples;
        this.graph = new Graph();
        try {
            Ops tf = Ops.create(graph);
            this.audio = tf.withName(AUDIO).placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1, samples)));
            Operand<TFloat32> row = tf.reshape(audio, tf.array(-1, 1, samples));
            this.features = tf.withName(FEATURES).identity(representation.extract(new GraphSignalOps(tf), row));
            this.session = new Session(graph);
        } catch (RuntimeException | Error failure) {
            graph.close();
            throw failure;
        }
    }

    /** Rows of the result. */
    public int rows() {
        return representation.rows();
    }

    /** Frames of the result. */
    public int frames() {
        return representation.frames(samples);
    }

    /**
     * The features of {@code batch} clips.
     *
     * @param clips {@code batch·samples} values, clip by clip; not modified
     * @return {@code batch·rows·frames} values, clip by clip, row by row
     */
    public float[] extract(float[] clips, int batch) {
        if (batch < 1) {
            throw new IllegalArgumentException("batch must be at least 1 clip; got " + batch);
        }
        if (clips.length != (long) batch * samples) {
            throw new IllegalArgumentException(
                    "clips must hold batch·samples = " + batch + "·" + samples + " values; got " + clips.length);
        }
        try (TFloat32 input = TFloat32.tensorOf(Shape.of(batch, samples), DataBuffers.of(clips));
                Result result =
                        session.runner().feed(audio, input).fetch(features).run()) {
            float[] values = new float[batch * rows() * frames()];
            ((TFloat32) result.get(0)).copyTo(DataBuffers.of(values));
            return values;
        }
    }

    /**
     * Writes the graph as a SavedModel with the signature {@code serving_default}: {@value #AUDIO} to
     * {@value #FEATURES}.
     */
    public void save(Path folder) throws IOException {
        Signature signature = Signature.builder()
                .input(AUDIO, audio)
                .output(FEATURES, features)
                .build();
        SavedModelBundle.exporter(folder.toString())
                .withTags(SavedModelBundle.DEFAULT_TAG)
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
