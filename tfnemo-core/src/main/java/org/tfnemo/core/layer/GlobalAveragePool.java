package org.tfnemo.core.layer;

import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

/** The mean over height and width: {@code [batch, h, w, c] → [batch, c]}. */
public record GlobalAveragePool() {
    public Operand<TFloat32> apply(LayerScope scope, Operand<TFloat32> x) {
        return scope.tf().math.mean(x, scope.tf().constant(new int[] {1, 2}));
    }
}
