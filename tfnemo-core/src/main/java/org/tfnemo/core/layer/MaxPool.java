package org.tfnemo.core.layer;

import static java.util.Objects.requireNonNull;

import org.tensorflow.Operand;
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
        Window.Padded padded = new Window(size, stride).pad(tf, x, -Float.MAX_VALUE, "pooling " + name);
        return tf.nn.maxPool(
                padded.image(),
                tf.constant(new int[] {1, size, size, 1}),
                tf.constant(new int[] {1, stride, stride, 1}),
                padded.mode());
    }
}
