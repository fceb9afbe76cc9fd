package org.tfnemo.core.gradient;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Gradients;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

/**
 * A subject with its gradients in the graph.
 *
 * @param subject what is differentiated
 * @param weights of the output in the loss, fed
 * @param gradients of the loss, one for each differentiated operand
 */
record Differentiated(Subject subject, Placeholder<TFloat32> weights, List<Operand<TFloat32>> gradients) {
    static Differentiated of(Ops tf, Subject subject) {
        Placeholder<TFloat32> weights = tf.placeholder(TFloat32.class);
        List<Operand<TFloat32>> operands = new ArrayList<>();
        subject.differentiated().forEach(point -> operands.add(point.operand()));
        Gradients all = tf.gradients(List.of(subject.output()), operands, Gradients.dx(List.of(weights)));
        List<Operand<TFloat32>> gradients = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            gradients.add(all.dy(i));
        }
        return new Differentiated(subject, weights, gradients);
    }
}
