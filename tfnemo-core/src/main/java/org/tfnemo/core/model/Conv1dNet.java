package org.tfnemo.core.model;

import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.BatchNorm;
import org.tfnemo.core.layer.Conv1d;
import org.tfnemo.core.layer.Dense;
import org.tfnemo.core.layer.Dropout;
import org.tfnemo.core.layer.GlobalAveragePool;
import org.tfnemo.core.layer.LayerScope;

/**
 * Convolutions over time alone, every row a channel: for features of one row, and the cheapest for any other.
 *
 * <pre>  [batch, 1, frames, rows] → 7 frames to width
 *   → 5 frames by 2 and 5 frames to width, to 2·width, to 4·width, each with norm and relu → mean → dropout → linear</pre>
 *
 * <p>Rows that are neighbours mean nothing to it, so it learns no shapes that wander over frequency. At width 64, 128
 * rows and six labels it has 716 166 trainable parameters; the embedding is 256 wide.
 *
 * @param width channels of the first stage, ≥ 1
 * @param dropout share of the embedding dropped while training
 */
public record Conv1dNet(int width, double dropout) implements Architecture {
    private static final int STAGES = 3;

    public Conv1dNet {
        if (width < 1) {
            throw new IllegalArgumentException("width must be at least 1 channel; got " + width);
        }
        new Dropout("dropout", dropout);
    }

    /** Width 64, dropout 0.3. */
    public static Conv1dNet standard() {
        return new Conv1dNet(64, 0.3);
    }

    @Override
    public Outputs build(LayerScope scope, Features features, int labels) {
        Operand<TFloat32> x = step(scope, features.line(scope.tf()), new Conv1d("stem", 7, width, 1));
        for (int stage = 0; stage < STAGES; stage++) {
            LayerScope own = scope.within("stage" + (stage + 1));
            int filters = width << stage;
            x = step(own, x, new Conv1d("conv1", 5, filters, 2));
            x = step(own, x, new Conv1d("conv2", 5, filters, 1));
        }
        Operand<TFloat32> embedding = new GlobalAveragePool().apply(scope, x);
        Operand<TFloat32> kept = new Dropout("dropout", dropout).apply(scope, embedding);
        return new Outputs(embedding, new Dense("head", labels).apply(scope, kept));
    }

    private static Operand<TFloat32> step(LayerScope scope, Operand<TFloat32> x, Conv1d convolution) {
        Operand<TFloat32> y = convolution.apply(scope, x);
        return scope.tf().nn.relu(new BatchNorm(convolution.name() + "_norm").apply(scope, y));
    }
}
