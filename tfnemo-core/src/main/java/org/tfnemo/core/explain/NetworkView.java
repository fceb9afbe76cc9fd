package org.tfnemo.core.explain;

import java.util.Iterator;
import org.tensorflow.Graph;
import org.tensorflow.GraphOperation;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.ReduceSum;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.graph.GraphSignalOps;
import org.tfnemo.core.layer.LayerScope;
import org.tfnemo.core.layer.Mode;
import org.tfnemo.core.layer.Variables;
import org.tfnemo.core.layer.Weights;
import org.tfnemo.core.model.Architecture;
import org.tfnemo.core.model.ModelSpec;
import org.tfnemo.dsp.signal.FeatureMap;

/**
 * A trained network with the gradients of its logits by its last rectified feature maps, in one graph. Whatever the
 * architecture, these maps are found in the graph, so a new one needs nothing here. Owns graph and session.
 */
public final class NetworkView implements AutoCloseable {
    private final ModelSpec spec;
    private final Graph graph = new Graph();
    private final Session session;
    private final Placeholder<TFloat32> audio;
    private final Placeholder<TFloat32> chosen;
    private final Operand<TFloat32> features;
    private final Operand<TFloat32> standardise;
    private final Placeholder<TFloat32> standardised;
    private final Operand<TFloat32> score;
    private final Output<TFloat32> activations;
    private final Output<?> gradients;

    /** Builds the graph of {@code spec} and loads {@code weights}. */
    public NetworkView(ModelSpec spec, Weights weights) {
        this.spec = spec;
        Ops tf = Ops.create(graph);
        audio = tf.placeholder(
                TFloat32.class, Placeholder.shape(Shape.of(1, 1, spec.input().samples())));
        chosen = tf.placeholder(
                TFloat32.class, Placeholder.shape(Shape.of(spec.labels().size())));
        features = spec.representation().extract(new GraphSignalOps(tf), audio);
        int rows = spec.representation().rows();
        standardised = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1, rows, spec.frames())));
        Variables variables = new Variables(tf);
        LayerScope scope = LayerScope.root(tf.withSubScope("network"), variables, Mode.INFERENCE);
        Architecture.Outputs outputs = spec.build(scope, standardised);
        score = tf.reduceSum(tf.math.mul(outputs.logits(), chosen), tf.constant(1), ReduceSum.keepDims(false));
        activations = lastMaps(graph);
        gradients = graph.addGradients(score.asOutput(), new Output<?>[] {activations})[0];
        standardise = spec.standardisation().apply(tf, features);
        session = new Session(graph);
        variables.load(session, weights);
    }

    private static Output<TFloat32> lastMaps(Graph graph) {
        Output<TFloat32> last = null;
        for (Iterator<GraphOperation> operations = graph.operations(); operations.hasNext(); ) {
            GraphOperation operation = operations.next();
            if (operation.type().equals("Relu")
                    && operation.name().startsWith("network/")
                    && operation.output(0).shape().numDimensions() == 4) {
                last = operation.output(0);
            }
        }
        if (last == null) {
            throw new IllegalArgumentException(
                    "the architecture must have rectified feature maps [batch, rows, frames, channels]; found none");
        }
        return last;
    }

    /** The representation's values of {@code samples}, which are one clip of the model's length; not modified. */
    public FeatureMap features(float[] samples) {
        return new FeatureMap(spec.representation().rows(), spec.frames(), heard(samples, features));
    }

    /** What spoke for {@code label} in {@code samples}, which are one clip of the model's length; not modified. */
    public Relevance relevance(float[] samples, String label) {
        int index = spec.labels().indexOf(label);
        if (index < 0) {
            throw new IllegalArgumentException("label must be one of " + spec.labels() + "; got " + label);
        }
        float[] oneHot = new float[spec.labels().size()];
        oneHot[index] = 1;
        float[] seen = heard(samples, standardise);
        Shape maps = activations.shape();
        int rows = Math.toIntExact(maps.get(1));
        int frames = Math.toIntExact(maps.get(2));
        FeatureMap map = GradCam.of(run(seen, oneHot, activations), run(seen, oneHot, gradients), rows, frames);
        int channels = spec.representation().channels();
        Occlusion occlusion = new Occlusion(spec.representation().rows() / channels, spec.frames(), channels);
        float whole = run(seen, oneHot, score.asOutput())[0];
        float[] falls = run(occlusion.copies(seen, rows, frames), oneHot, score.asOutput());
        for (int cell = 0; cell < falls.length; cell++) {
            falls[cell] = whole - falls[cell];
        }
        return new Relevance(map, new FeatureMap(rows, frames, falls));
    }

    private float[] heard(float[] samples, Operand<TFloat32> wanted) {
        int expected = spec.input().samples();
        if (samples.length != expected) {
            throw new IllegalArgumentException(
                    "samples must be one clip of " + expected + " samples; got " + samples.length);
        }
        try (TFloat32 input = TFloat32.tensorOf(Shape.of(1, 1, expected), DataBuffers.of(samples, true, false));
                Result result =
                        session.runner().feed(audio, input).fetch(wanted).run()) {
            return values(result);
        }
    }

    private float[] run(float[] seen, float[] oneHot, Output<?> wanted) {
        int rows = spec.representation().rows();
        Shape shape = Shape.of(seen.length / (rows * spec.frames()), rows, spec.frames());
        try (TFloat32 input = TFloat32.tensorOf(shape, DataBuffers.of(seen, true, false));
                TFloat32 label = TFloat32.tensorOf(Shape.of(oneHot.length), DataBuffers.of(oneHot, true, false));
                Result result = session.runner()
                        .feed(standardised, input)
                        .feed(chosen, label)
                        .fetch(wanted)
                        .run()) {
            return values(result);
        }
    }

    private static float[] values(Result result) {
        TFloat32 tensor = (TFloat32) result.get(0);
        float[] copy = new float[Math.toIntExact(tensor.shape().size())];
        tensor.copyTo(NdArrays.wrap(tensor.shape(), DataBuffers.of(copy, false, false)));
        return copy;
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
