package org.tfnemo.train.loop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.Operand;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.Parameter;
import org.tfnemo.core.layer.VariableSource;
import org.tfnemo.core.layer.Variables;
import org.tfnemo.core.layer.Weights;

/**
 * A moving average of every weight and statistic: the network that is validated and served. Single steps wander; their
 * mean lies lower in the loss.
 *
 * <pre>  a ← a − (1 − d)·(a − θ),   d = min(decay, (1 + t)/(10 + t)) at step t</pre>
 *
 * <p>The averages are variables of the network's store under {@code average/}, so a checkpoint holds them. Source:
 * Polyak and Juditsky 1992; the growing decay as in TensorFlow's {@code ExponentialMovingAverage}.
 */
final class WeightAverage implements VariableSource {
    private static final String PREFIX = "average/";

    private final Ops tf;
    private final Variables variables;
    private final Placeholder<TFloat32> share;

    WeightAverage(Ops tf, Variables variables) {
        this.tf = tf;
        this.variables = variables;
        share = tf.withName("average_share").placeholder(TFloat32.class);
    }

    /** Takes {@link #share(double, long)}. */
    Placeholder<TFloat32> share() {
        return share;
    }

    /** 1 − d. */
    static float share(double decay, long step) {
        return (float) (1 - Math.min(decay, (1.0 + step) / (10.0 + step)));
    }

    @Override
    public Operand<TFloat32> get(Parameter parameter) {
        return variables.get(
                new Parameter(PREFIX + parameter.name(), parameter.shape(), parameter.initial(), Parameter.Role.SLOT));
    }

    /** Operations that move the averages of {@code parameters}; to run after the step. */
    List<Op> updates(List<Parameter> parameters, List<Op> after) {
        Ops later = tf.withControlDependencies(after);
        List<Op> updates = new ArrayList<>();
        for (Parameter parameter : parameters) {
            // Identity reads the variable after the step; the operand itself might be read before.
            Operand<TFloat32> now = later.identity(variables.get(parameter));
            Operand<TFloat32> average = get(parameter);
            updates.add(tf.train.applyGradientDescent(average, share, tf.math.sub(average, now)));
        }
        return updates;
    }

    /** {@code start} with every average equal to what it averages. */
    static Weights begin(Weights start) {
        Map<String, float[]> values = new LinkedHashMap<>();
        for (String name : start.names()) {
            boolean average = name.startsWith(PREFIX);
            values.put(name, start.of(average ? name.substring(PREFIX.length()) : name));
        }
        return Weights.owning(values);
    }

    /** The averages in {@code all} under the names of what they average; the arrays are shared. */
    static Weights averages(Weights all) {
        Map<String, float[]> values = new LinkedHashMap<>();
        all.names().stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> values.put(name.substring(PREFIX.length()), all.shared(name)));
        return Weights.owning(values);
    }
}
