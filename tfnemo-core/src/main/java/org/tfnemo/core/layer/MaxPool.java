package org.tfnemo.core.layer;

import static java.util.Objects.requireNonNull;

import org.tensorflow.Operand;
import org.tensorflow.OperationBuilder;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * The largest value under a sliding square window; what lies outside the image never wins.
 *
 * <pre>  in  x : [batch, h, w, c]
 *   out y : [batch, ⌊(h−k+2p)/s⌋+1, ⌊(w−k+2p)/s⌋+1, c]   p = ⌊k/2⌋</pre>
 *
 * @param name of the layer in its network
 * @param size k, odd
 * @param stride s, ≥ 1
 */
public record MaxPool(String name, int size, int stride) {
    public MaxPool {
        requireNonNull(name, "name");
        new Window(size, stride);
    }

    public Operand<TFloat32> apply(LayerScope scope, Operand<TFloat32> x) {
        Ops tf = scope.tf().withSubScope(name);
        int half = new Window(size, stride).half();
        Operand<TFloat32> padded = Window.pad(tf, x, half, half, -Float.MAX_VALUE);
        // The first version of the operation: oneDNN has it, and its gradient takes a tenth of the second one's time.
        OperationBuilder pool = tf.scope().env().opBuilder("MaxPool", tf.scope().makeOpName("MaxPool"), tf.scope());
        return pool.addInput(padded.asOutput())
                .setAttr("ksize", new long[] {1, size, size, 1})
                .setAttr("strides", new long[] {1, stride, stride, 1})
                .setAttr("padding", "VALID")
                .build()
                .output(0);
    }
}
