package org.tfnemo.core.model;

import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.AttentionPool;
import org.tfnemo.core.layer.BatchNorm;
import org.tfnemo.core.layer.Conv2d;
import org.tfnemo.core.layer.Dense;
import org.tfnemo.core.layer.Dropout;
import org.tfnemo.core.layer.LayerScope;
import org.tfnemo.core.layer.SoundFrames;

/**
 * Convolutions, then attention over time, for clips of any length.
 *
 * <pre>  [batch, rows, frames, channels] → 3×3 by 2 and 3×3 to width, to 2·width, to 4·width, each with norm, relu and
 *   zeros where {@link SoundFrames} hears no sound → mean over rows → attention over the sound → dropout → linear</pre>
 *
 * <p>Serving, the silence that a clip is padded with does not change the answer by more than rounding, as long as there
 * is a frame of it and the representation's frames of silence are all alike: so they are in spectrograms, cepstra,
 * contours, chroma and contrast, but not in tempograms and not within the reach of a delta. A clip that is all sound
 * loses its last frame. Noise added after the padding is sound. Training, batch statistics count the zeros.
 *
 * <p>At width 48, one channel and six labels it has 658 166 trainable parameters; the embedding is 192 wide.
 *
 * @param width channels of the first stage, ≥ 1
 * @param dropout share of the embedding dropped while training
 */
public record AttentionCnn(int width, double dropout) implements Architecture {
    private static final int STAGES = 3;
    private static final int ATTENTION_UNITS = 64;

    public AttentionCnn {
        if (width < 1) {
            throw new IllegalArgumentException("width must be at least 1 channel; got " + width);
        }
        new Dropout("dropout", dropout);
    }

    /** Width 48, dropout 0.3. */
    public static AttentionCnn standard() {
        return new AttentionCnn(48, 0.3);
    }

    @Override
    public Outputs build(LayerScope scope, Features features, int labels) {
        Operand<TFloat32> sound = new SoundFrames().apply(scope, features.values());
        Operand<TFloat32> x = SoundFrames.masked(scope, features.image(scope.tf()), sound);
        for (int stage = 0; stage < STAGES; stage++) {
            LayerScope own = scope.within("stage" + (stage + 1));
            int filters = width << stage;
            sound = SoundFrames.halved(own, sound);
            x = step(own, x, sound, new Conv2d("conv1", 3, filters, 2));
            x = step(own, x, sound, new Conv2d("conv2", 3, filters, 1));
        }
        Operand<TFloat32> overTime = scope.tf().math.mean(x, scope.tf().constant(new int[] {1}));
        Operand<TFloat32> embedding = new AttentionPool("attention", ATTENTION_UNITS).apply(scope, overTime, sound);
        Operand<TFloat32> kept = new Dropout("dropout", dropout).apply(scope, embedding);
        return new Outputs(embedding, new Dense("head", labels).apply(scope, kept));
    }

    private static Operand<TFloat32> step(
            LayerScope scope, Operand<TFloat32> x, Operand<TFloat32> sound, Conv2d convolution) {
        Operand<TFloat32> y = convolution.apply(scope, x);
        y = scope.tf().nn.relu(new BatchNorm(convolution.name() + "_norm").apply(scope, y));
        return SoundFrames.masked(scope, y, sound);
    }
}
