package org.tfnemo.core.layer;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.gradient.GradientCheck;
import org.tfnemo.core.gradient.Subject;

/**
 * A layer with an input to check the gradients of.
 *
 * @param name in the table of errors
 * @param mode to build in
 * @param shape of the input, batch first
 * @param layer what is built
 */
record LayerCase(
        String name, Mode mode, List<Long> shape, BiFunction<LayerScope, Operand<TFloat32>, Operand<TFloat32>> layer) {
    /** Builds the layer, with its input and every trainable variable to be differentiated by. */
    Subject build(Ops tf) {
        Variables variables = new Variables(tf);
        LayerScope scope = LayerScope.root(tf, variables, mode);
        Placeholder<TFloat32> input = tf.placeholder(TFloat32.class, Placeholder.shape(withoutBatch()));
        Subject subject = Subject.of(layer.apply(scope, input)).at("input", input, full(), values(1, full(), 1));
        long seed = 2;
        for (Parameter parameter : variables.parameters()) {
            Shape extents = shape(parameter.shape());
            float[] values = start(parameter, seed++);
            Operand<TFloat32> variable = variables.get(parameter);
            if (parameter.trainable()) {
                subject.at(parameter.name(), variable, extents, values);
            } else {
                subject.with(parameter.name(), variable, extents, values);
            }
        }
        int batch = Math.toIntExact(shape.get(0));
        for (DropoutMask mask : scope.masks()) {
            float[] drawn = mask.draw(batch, new Random(3));
            subject.with("mask", mask.placeholder(), Shape.of(batch, mask.width()), drawn);
        }
        return subject;
    }

    /** Off the values layers begin with, whose zeros and ones would hide factors. */
    private static float[] start(Parameter parameter, long seed) {
        return switch (parameter.initial()) {
            case HE_FAN_OUT, XAVIER -> parameter.initial().draw(parameter.shape(), seed);
            case ZEROS -> values(seed, shape(parameter.shape()), 0.3);
            case ONES -> {
                float[] values = values(seed, shape(parameter.shape()), 0.3);
                for (int i = 0; i < values.length; i++) {
                    values[i] = 0.5f + Math.abs(values[i]); // positive: it may be a variance
                }
                yield values;
            }
        };
    }

    private static float[] values(long seed, Shape shape, double scale) {
        return GradientCheck.normal(seed, Math.toIntExact(shape.size()), scale);
    }

    private Shape full() {
        return shape(shape);
    }

    private Shape withoutBatch() {
        return full().tail().prepend(Shape.UNKNOWN_SIZE);
    }

    private static Shape shape(List<Long> extents) {
        return Shape.of(extents.stream().mapToLong(Long::longValue).toArray());
    }

    @Override
    public String toString() {
        return name;
    }
}
