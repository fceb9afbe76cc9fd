package org.tfnemo.dsp.signal;

/**
 * A matrix of the pure-Java engine as a step to be done: which kernel computes it from which other block. Its values
 * exist while {@link ArraySignalOps#evaluate} runs, and their memory serves the next clip.
 */
public final class Block {
    private static final long NEVER = 0;

    private final Kernel kernel;
    private final Block input;
    private final Matrix values = new Matrix();
    private long clip = NEVER;

    Block(Kernel kernel, Block input) {
        this.kernel = kernel;
        this.input = input;
    }

    Kernel kernel() {
        return kernel;
    }

    Block input() {
        return input;
    }

    /** Takes {@code samples} as the values for clip number {@code clip}, or lets go of them. */
    void put(float[] samples, long clip) {
        values.wrap(samples);
        this.clip = clip;
    }

    /** The values for clip number {@code clip}, computed at most once. */
    Matrix values(long clip) {
        if (this.clip != clip) {
            kernel.compute(input.values(clip), values);
            this.clip = clip;
        }
        return values;
    }
}
