package org.tfnemo.core.model;

import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.BatchNorm;
import org.tfnemo.core.layer.Conv2d;
import org.tfnemo.core.layer.Dense;
import org.tfnemo.core.layer.Dropout;
import org.tfnemo.core.layer.GlobalAveragePool;
import org.tfnemo.core.layer.LayerScope;
import org.tfnemo.core.layer.MaxPool;
import org.tfnemo.core.layer.ResidualBlock;

/**
 * A residual network for phones: three stages instead of four, and half of ResNet-18's width.
 *
 * <pre>  [batch, rows, frames, channels] → stem: 3×3 convolution by 2, norm, relu, 3×3 max pooling by 2
 *   → 2 blocks each of width, 2·width by 2, 4·width by 2 → mean → dropout → linear</pre>
 *
 * <p>At width 32, one channel and six labels it has 695 526 trainable parameters; the embedding is 128 wide.
 *
 * <p>Source: He et al. 2015, arXiv:1512.03385, cut down.
 *
 * @param width channels of the first stage, ≥ 1
 * @param dropout share of the embedding dropped while training
 */
public record SmallResNet(int width, double dropout) implements Architecture {
    private static final int STAGES = 3;

    public SmallResNet {
        if (width < 1) {
            throw new IllegalArgumentException("width must be at least 1 channel; got " + width);
        }
        new Dropout("dropout", dropout);
    }

    /** Width 32, dropout 0.2. */
    public static SmallResNet standard() {
        return new SmallResNet(32, 0.2);
    }

    @Override
    public Outputs build(LayerScope scope, Features features, int labels) {
        LayerScope stem = scope.within("stem");
        Operand<TFloat32> x = new Conv2d("conv", 3, width, 2).apply(stem, features.image(scope.tf()));
        x = stem.tf().nn.relu(new BatchNorm("norm").apply(stem, x));
        x = new MaxPool("pool", 3, 2).apply(stem, x);
        for (int stage = 0; stage < STAGES; stage++) {
            LayerScope own = scope.within("stage" + (stage + 1));
            int filters = width << stage;
            x = new ResidualBlock("block1", filters, stage == 0 ? 1 : 2).apply(own, x);
            x = new ResidualBlock("block2", filters, 1).apply(own, x);
        }
        Operand<TFloat32> embedding = new GlobalAveragePool().apply(scope, x);
        Operand<TFloat32> kept = new Dropout("dropout", dropout).apply(scope, embedding);
        return new Outputs(embedding, new Dense("head", labels).apply(scope, kept));
    }
}
