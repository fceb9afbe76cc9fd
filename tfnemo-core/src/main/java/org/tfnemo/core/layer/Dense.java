package org.tfnemo.core.layer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Linear layer with bias.
 *
 * <pre>  y = x·kernel + bias,   [batch, inputs] → [batch, units]
 *   weights: name/kernel [inputs, units], Xavier uniform;  name/bias [units], zeros</pre>
 *
 * @param name of the layer in its network
 * @param units outputs, ≥ 1
 */
public record Dense(String name, int units) {
    public Dense {
        requireNonNull(name, "name");
        if (units < 1) {
            throw new IllegalArgumentException("units must be at least 1; got " + units);
        }
    }

    public Operand<TFloat32> apply(LayerScope scope, Operand<TFloat32> x) {
        LayerScope own = scope.within(name);
        Ops tf = own.tf();
        List<Long> shape = List.of(Extents.of(x, 1, "dense layer " + name), (long) units);
        Operand<TFloat32> kernel = own.variable("kernel", shape, Initial.XAVIER, Parameter.Role.WEIGHT);
        Operand<TFloat32> bias = own.variable("bias", List.of((long) units), Initial.ZEROS, Parameter.Role.OFFSET);
        return tf.math.add(tf.linalg.matMul(x, kernel), bias);
    }
}
