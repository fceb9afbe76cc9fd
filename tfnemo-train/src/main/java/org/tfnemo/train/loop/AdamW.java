package org.tfnemo.train.loop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.Initial;
import org.tfnemo.core.layer.Parameter;
import org.tfnemo.core.layer.Variables;

/**
 * Adam with decoupled weight decay.
 *
 * <pre>  m ← β₁m + (1 − β₁)g;  v ← β₂v + (1 − β₂)g²
 *   θ ← θ − η·√(1 − β₂ᵗ)/(1 − β₁ᵗ)·m/(√v + ε) − η·decay·θ     (decay for weights only)
 *   β₁ = 0.9, β₂ = 0.999, ε = 1e-8</pre>
 *
 * <p>Its moments are variables of the network's store, so a checkpoint holds them. Source: Kingma and Ba 2014,
 * arXiv:1412.6980; Loshchilov and Hutter 2017, arXiv:1711.05101.
 */
final class AdamW {
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final float EPSILON = 1e-8f;

    private final Ops tf;
    private final Variables variables;
    private final Placeholder<TFloat32> learningRate;
    private final Placeholder<TFloat32> beta1Power;
    private final Placeholder<TFloat32> beta2Power;

    AdamW(Ops tf, Variables variables) {
        this.tf = tf;
        this.variables = variables;
        learningRate = tf.withName("learning_rate").placeholder(TFloat32.class);
        beta1Power = tf.withName("beta1_power").placeholder(TFloat32.class);
        beta2Power = tf.withName("beta2_power").placeholder(TFloat32.class);
    }

    Placeholder<TFloat32> learningRate() {
        return learningRate;
    }

    Placeholder<TFloat32> beta1Power() {
        return beta1Power;
    }

    Placeholder<TFloat32> beta2Power() {
        return beta2Power;
    }

    /** β₁ to the power of the step, counted from 1. */
    static float beta1Power(long step) {
        return (float) Math.pow(BETA1, (double) step);
    }

    /** β₂ to the power of the step, counted from 1. */
    static float beta2Power(long step) {
        return (float) Math.pow(BETA2, (double) step);
    }

    /**
     * Operations that move {@code parameters} along {@code gradients}, once all gradients are there: a variable is read
     * where it stands, so a layer that moved early would be seen moved by the gradients of the layers below it.
     */
    List<Op> updates(List<Parameter> parameters, Output<?>[] gradients, double weightDecay) {
        Op all = tf.withControlDependencies(Arrays.<Op>asList(gradients)).noOp();
        Ops later = tf.withControlDependencies(all);
        List<Op> updates = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            Operand<TFloat32> variable = variables.get(parameter);
            Operand<TFloat32> gradient = gradients[i].expect(TFloat32.class);
            Operand<TFloat32> stepped = later.train.applyAdam(
                    variable,
                    slot(parameter, "m"),
                    slot(parameter, "v"),
                    beta1Power,
                    beta2Power,
                    learningRate,
                    tf.constant((float) BETA1),
                    tf.constant((float) BETA2),
                    tf.constant(EPSILON),
                    gradient);
            if (weightDecay > 0 && parameter.role() == Parameter.Role.WEIGHT) {
                Operand<TFloat32> share = tf.math.mul(learningRate, tf.constant((float) weightDecay));
                // A descent along itself, because that is one pass over the memory; a product and a difference are two.
                stepped = tf.train.applyGradientDescent(variable, share, stepped);
            }
            updates.add(stepped);
        }
        return updates;
    }

    private Operand<TFloat32> slot(Parameter parameter, String moment) {
        return variables.get(new Parameter(
                "adam/" + moment + "/" + parameter.name(), parameter.shape(), Initial.ZEROS, Parameter.Role.SLOT));
    }
}
