package org.tfnemo.core.model;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
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
 * ResNet-18 for pictures of sound.
 *
 * <pre>  [batch, rows, frames, channels] → stem: 7×7 convolution by 2, norm, relu, 3×3 max pooling by 2
 *   → 2 blocks each of width, 2·width by 2, 4·width by 2, 8·width by 2 → mean → dropout → linear</pre>
 *
 * <p>At width 64, one channel and six labels it has 11 173 318 trainable parameters; the embedding is 512 wide.
 *
 * <p>Source: He et al. 2015, arXiv:1512.03385, table 1.
 *
 * @param width channels of the first stage, ≥ 1
 * @param dropout share of the embedding dropped while training
 */
public record AudioResNet(int width, double dropout) implements Architecture {
    public AudioResNet {
        if (width < 1) {
            throw new IllegalArgumentException("width must be at least 1 channel; got " + width);
        }
        new Dropout("dropout", dropout);
    }

    /** ResNet-18 with dropout 0.5, as the published nEMO system trains it. */
    public static AudioResNet standard() {
        return new AudioResNet(64, 0.5);
    }

    @Override
    public Outputs build(LayerScope scope, Features features, int labels) {
        Ops tf = scope.tf();
        Operand<TFloat32> x = features.image(tf);
        LayerScope stem = scope.within("stem");
        x = new Conv2d("conv", 7, width, 2).apply(stem, x);
        x = stem.tf().nn.relu(new BatchNorm("norm").apply(stem, x));
        x = new MaxPool("pool", 3, 2).apply(stem, x);
        for (int stage = 0; stage < 4; stage++) {
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
