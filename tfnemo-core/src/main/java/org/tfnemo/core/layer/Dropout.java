package org.tfnemo.core.layer;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

/**
 * Drops units while training, and nothing while serving.
 *
 * <pre>  y = x · mask,  mask ∈ {0, 1/(1 − rate)}</pre>
 *
 * <p>Shape: {@code [batch, width]}, unchanged. The mask is a placeholder (see {@link DropoutMask}).
 *
 * <p>Source: Srivastava et al. 2014, JMLR 15.
 *
 * @param name of the layer in its network
 * @param rate share of units dropped, 0..1, 1 excluded
 */
public record Dropout(String name, double rate) {
    public Dropout {
        if (!(rate >= 0 && rate < 1)) {
            throw new IllegalArgumentException("rate must be at least 0 and below 1; got " + rate);
        }
    }

    public Operand<TFloat32> apply(LayerScope scope, Operand<TFloat32> x) {
        if (scope.mode() == Mode.INFERENCE || rate == 0) {
            return x;
        }
        int width = Math.toIntExact(Extents.of(x, 1, "dropout " + name));
        Placeholder<TFloat32> mask = scope.tf()
                .withName(name + "_mask")
                .placeholder(TFloat32.class, Placeholder.shape(Shape.of(Shape.UNKNOWN_SIZE, width)));
        scope.mask(new DropoutMask(mask, width, rate));
        return scope.tf().math.mul(x, mask);
    }
}
