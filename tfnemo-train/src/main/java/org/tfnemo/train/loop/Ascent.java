package org.tfnemo.train.loop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.Initial;
import org.tfnemo.core.layer.Parameter;
import org.tfnemo.core.layer.Variables;

/**
 * Sharpness-aware steps: the gradient is taken where the loss nearby is worst, so that training ends in a wide valley
 * and not in a narrow one.
 *
 * <pre>  θ' = θ + radius · g(θ)/‖g(θ)‖,   step from θ along g(θ')</pre>
 *
 * <p>Two runs over each batch: {@link #climb} and, with the weights up there, one whose gradients are those of {@link
 * #descended}. The weights come back from copies, variables of the network's store under {@code kept/}, because what is
 * added to a float and taken away again leaves a rounding. Source: Foret et al. 2020, arXiv:2010.01412.
 */
final class Ascent {
    private static final float TINY = 1e-12f;

    private final Ops tf;
    private final Variables variables;
    private final List<Parameter> parameters;
    private final Output<?>[] gradients;

    /** Over {@code gradients}, one for each of {@code parameters}. */
    Ascent(Ops tf, Variables variables, List<Parameter> parameters, Output<?>[] gradients) {
        this.tf = tf;
        this.variables = variables;
        this.parameters = parameters;
        this.gradients = gradients.clone();
    }

    /** Operations that keep the weights and move them up by {@code radius}; not at all where the gradient is 0. */
    List<Op> climb(double radius) {
        List<Op> kept = new ArrayList<>(Arrays.<Op>asList(gradients));
        for (Parameter parameter : parameters) {
            kept.add(tf.assign(copy(parameter), variables.get(parameter)));
        }
        Operand<TFloat32> norm = GradientNorm.of(tf, gradients);
        Operand<TFloat32> down = tf.math.div(tf.constant((float) -radius), tf.math.maximum(norm, tf.constant(TINY)));
        Ops later = tf.withControlDependencies(tf.withControlDependencies(kept).noOp());
        List<Op> moved = new ArrayList<>();
        for (int i = 0; i < gradients.length; i++) {
            moved.add(later.train.applyGradientDescent(variables.get(parameters.get(i)), down, gradient(i)));
        }
        return moved;
    }

    /** The gradients, to be had when the weights are back where they were kept. */
    Output<?>[] descended() {
        Op seen = tf.withControlDependencies(Arrays.<Op>asList(gradients)).noOp();
        Ops after = tf.withControlDependencies(seen);
        List<Op> back = new ArrayList<>();
        for (Parameter parameter : parameters) {
            back.add(after.assign(variables.get(parameter), copy(parameter)));
        }
        Ops later = tf.withControlDependencies(tf.withControlDependencies(back).noOp());
        Output<?>[] usable = new Output<?>[gradients.length];
        for (int i = 0; i < usable.length; i++) {
            usable[i] = later.identity(gradient(i)).asOutput();
        }
        return usable;
    }

    private Operand<TFloat32> gradient(int i) {
        return gradients[i].expect(TFloat32.class);
    }

    private Operand<TFloat32> copy(Parameter of) {
        return variables.get(new Parameter("kept/" + of.name(), of.shape(), Initial.ZEROS, Parameter.Role.SLOT));
    }
}
