package org.tfnemo.core.layer;

import java.util.random.RandomGenerator;
import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

/**
 * A dropout mask that training feeds with each batch: drawn in Java, so that a resumed run draws what the
 * undisturbed one would have drawn.
 *
 * @param placeholder {@code [batch, width]}
 * @param width units
 * @param rate share of units dropped, 0..1, 1 excluded
 */
public record DropoutMask(Operand<TFloat32> placeholder, int width, double rate) {
    /** Values for {@code batch} clips: 0 for a dropped unit, {@code 1 / (1 − rate)} for a kept one. */
    public float[] draw(int batch, RandomGenerator random) {
        float[] values = new float[batch * width];
        float kept = (float) (1 / (1 - rate));
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextDouble() < rate ? 0 : kept;
        }
        return values;
    }
}
