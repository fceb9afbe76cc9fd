package org.tfnemo.core.layer;

import static java.util.Objects.requireNonNull;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * The basic block of ResNet-18 and ResNet-34.
 *
 * <pre>  y = relu( norm(conv3(relu(norm(conv3,s(x))))) + shortcut(x) )
 *   shortcut: x itself, or norm(conv1,s(x)) where the stride or the channels change</pre>
 *
 * <p>Shape: {@code [batch, h, w, c] → [batch, ⌈h/s⌉, ⌈w/s⌉, filters]}.
 *
 * <p>Source: He et al. 2015, arXiv:1512.03385, option B.
 *
 * @param name of the block in its network
 * @param filters output channels, ≥ 1
 * @param stride s, ≥ 1
 */
public record ResidualBlock(String name, int filters, int stride) {
    public ResidualBlock {
        requireNonNull(name, "name");
        new Conv2d("conv1", 3, filters, stride);
    }

    public Operand<TFloat32> apply(LayerScope scope, Operand<TFloat32> x) {
        LayerScope own = scope.within(name);
        Ops tf = own.tf();
        Operand<TFloat32> y = new Conv2d("conv1", 3, filters, stride).apply(own, x);
        y = tf.nn.relu(new BatchNorm("norm1").apply(own, y));
        y = new BatchNorm("norm2").apply(own, new Conv2d("conv2", 3, filters, 1).apply(own, y));
        return tf.nn.relu(tf.math.add(y, shortcut(own, x)));
    }

    private Operand<TFloat32> shortcut(LayerScope own, Operand<TFloat32> x) {
        if (stride == 1 && Extents.of(x, 3, "block " + name) == filters) {
            return x;
        }
        Operand<TFloat32> y = new Conv2d("shortcut", 1, filters, stride).apply(own, x);
        return new BatchNorm("shortcut_norm").apply(own, y);
    }
}
