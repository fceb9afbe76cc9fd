package org.tfnemo.train.loop;

import java.util.ArrayList;
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
 * The sum of the gradients of the batches of a step. Its variables are of the network's store under
 * {@code accumulated/}, and zeros between two steps.
 */
final class GradientSum {
    private final Ops tf;
    private final List<Operand<TFloat32>> sums = new ArrayList<>();
    private final List<Operand<TFloat32>> gradients = new ArrayList<>();

    /** Sums of {@code gradients}, one for each of {@code parameters}. */
    GradientSum(Ops tf, Variables variables, List<Parameter> parameters, Output<?>[] gradients) {
        this.tf = tf;
        for (int i = 0; i < gradients.length; i++) {
            Parameter of = parameters.get(i);
            sums.add(variables.get(
                    new Parameter("accumulated/" + of.name(), of.shape(), Initial.ZEROS, Parameter.Role.SLOT)));
            this.gradients.add(gradients[i].expect(TFloat32.class));
        }
    }

    /** Operations that add this batch's gradients. */
    List<Op> add() {
        List<Op> added = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            added.add(tf.assignAdd(sums.get(i), gradients.get(i)));
        }
        return added;
    }

    /** The mean of the sums and this batch's gradients, which is the last of {@code batches}. */
    Output<?>[] mean(int batches) {
        Operand<TFloat32> share = tf.constant(1f / batches);
        Output<?>[] means = new Output<?>[sums.size()];
        for (int i = 0; i < means.length; i++) {
            means[i] = tf.math
                    .mul(tf.math.add(sums.get(i), gradients.get(i)), share)
                    .asOutput();
        }
        return means;
    }

    /** Operations that make the sums zeros, after {@code read}. */
    List<Op> clear(List<Op> read) {
        Ops later = tf.withControlDependencies(read);
        List<Op> cleared = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            cleared.add(later.assign(sums.get(i), later.zerosLike(gradients.get(i))));
        }
        return cleared;
    }
}
