package org.tfnemo.dsp.signal;

/**
 * A matrix of the pure-Java engine as a step to be done: which kernel computes it from which other blocks. Its values
 * exist while {@link ArraySignalOps#evaluate} runs, and their memory serves the next clip.
 */
public final class Block {
    private static final long NEVER = 0;

    private final Step step;
    private final Kernel kernel;
    private final Block input;
    private final Matrix values = new Matrix();
    private long clip = NEVER;

    /** How the values for clip number {@code clip} are put into {@code values}. */
    @FunctionalInterface
    interface Step {
        void compute(long clip, Matrix values);
    }

    private Block(Step step, Kernel kernel, Block input) {
        this.step = step;
        this.kernel = kernel;
        this.input = input;
    }

    /** What is {@link #put} and never computed. */
    static Block given() {
        return new Block(null, null, null);
    }

    /** What {@code kernel} makes of {@code input}. */
    static Block of(Kernel kernel, Block input) {
        return new Block((clip, values) -> kernel.compute(input.values(clip), values), kernel, input);
    }

    /** What {@code kernel} makes of {@code first} and {@code second}, which are computed in this order. */
    static Block of(PairKernel kernel, Block first, Block second) {
        return of((clip, values) -> kernel.compute(first.values(clip), second.values(clip), values));
    }

    /** What {@code step} makes of whatever it reads. */
    static Block of(Step step) {
        return new Block(step, null, null);
    }

    /** The kernel, or null where there is none of one input. */
    Kernel kernel() {
        return kernel;
    }

    /** What {@link #kernel} reads. */
    Block input() {
        return input;
    }

    /** Takes {@code samples} as the values for clip number {@code clip}, or lets go of them. */
    void put(float[] samples, long clip) {
        values.wrap(samples);
        this.clip = clip;
    }

    /** Whether the values for clip number {@code clip} have been computed. */
    boolean holds(long clip) {
        return this.clip == clip;
    }

    /** The values for clip number {@code clip}, computed at most once. */
    Matrix values(long clip) {
        if (this.clip != clip) {
            step.compute(clip, values);
            this.clip = clip;
        }
        return values;
    }
}
