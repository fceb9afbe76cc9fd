package org.tfnemo.core.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.tensorflow.Graph;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.LayerScope;
import org.tfnemo.core.layer.Mode;
import org.tfnemo.core.layer.Parameter;
import org.tfnemo.core.layer.Variables;
import org.tfnemo.core.layer.Weights;
import org.tfnemo.dsp.representation.Representation;

/** Networks built for their shapes alone. */
public final class Networks {
    private Networks() {}

    /** What building a network gave. */
    record Built(List<Parameter> parameters, Shape embedding, Shape logits) {
        int trainable() {
            return parameters.stream()
                    .filter(Parameter::trainable)
                    .mapToInt(Parameter::size)
                    .sum();
        }
    }

    static Built build(Architecture architecture, int channels, long rows, long frames) {
        return build(architecture, channels, Shape.of(Shape.UNKNOWN_SIZE, channels * rows, frames), 6);
    }

    private static Built build(Architecture architecture, int channels, Shape shape, int labels) {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Variables variables = new Variables(tf);
            Features features = new Features(tf.placeholder(TFloat32.class, Placeholder.shape(shape)), channels);
            Architecture.Outputs outputs = architecture.build(
                    LayerScope.root(tf.withSubScope("network"), variables, Mode.TRAINING), features, labels);
            return new Built(
                    variables.parameters(),
                    outputs.embedding().shape(),
                    outputs.logits().shape());
        }
    }

    /** Weights none of which is 0 or 1, as training leaves them. */
    public static Weights trained(ModelSpec spec, long seed) {
        Representation seen = spec.representation();
        Shape shape = Shape.of(Shape.UNKNOWN_SIZE, seen.rows(), spec.frames());
        List<Parameter> parameters = build(
                        spec.architecture(),
                        seen.channels(),
                        shape,
                        spec.labels().size())
                .parameters();
        Weights initial = Weights.initial(parameters, seed);
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, float[]> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            float[] own = initial.of(parameter);
            for (int i = 0; i < own.length; i++) {
                own[i] += 0.05f * (float) random.nextDouble(); // upwards, because it may be a variance
            }
            values.put(parameter.name(), own);
        }
        return Weights.owning(values);
    }
}
