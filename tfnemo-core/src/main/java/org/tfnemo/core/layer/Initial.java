package org.tfnemo.core.layer;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How a variable begins. Values are drawn in Java, so that a seed gives the same network on every machine.
 *
 * <p>Shapes are {@code [kernel height, kernel width, inputs, outputs]} for convolutions and {@code [inputs, outputs]}
 * for dense layers.
 */
public enum Initial {
    ZEROS,
    ONES,
    /** Normal with deviation {@code √(2 / fan out)}; He et al. 2015, arXiv:1502.01852. */
    HE_FAN_OUT,
    /** Uniform in {@code ±√(6 / (fan in + fan out))}; Glorot and Bengio 2010. */
    XAVIER;

    /** Values for a variable of {@code shape}; the same for the same seed. */
    public float[] draw(List<Long> shape, long seed) {
        int count = Math.toIntExact(shape.stream().reduce(1L, Math::multiplyExact));
        float[] values = new float[count];
        SplittableRandom random = new SplittableRandom(seed);
        switch (this) {
            case ZEROS -> {}
            case ONES -> Arrays.fill(values, 1f);
            case HE_FAN_OUT -> {
                double deviation = Math.sqrt(2.0 / fanOut(shape));
                for (int i = 0; i < count; i++) {
                    values[i] = (float) (deviation * random.nextGaussian());
                }
            }
            case XAVIER -> {
                double limit = Math.sqrt(6.0 / (fanIn(shape) + fanOut(shape)));
                for (int i = 0; i < count; i++) {
                    values[i] = (float) (limit * (2 * random.nextDouble() - 1));
                }
            }
        }
        return values;
    }

    private static long fanIn(List<Long> shape) {
        return receptiveField(shape) * shape.get(shape.size() - 2);
    }

    private static long fanOut(List<Long> shape) {
        return receptiveField(shape) * shape.get(shape.size() - 1);
    }

    private static long receptiveField(List<Long> shape) {
        return shape.subList(0, shape.size() - 2).stream().reduce(1L, Math::multiplyExact);
    }
}
