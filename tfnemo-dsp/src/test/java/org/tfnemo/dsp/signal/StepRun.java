package org.tfnemo.dsp.signal;

import java.util.function.BiFunction;

/** Runs single steps of the pure-Java engine. */
final class StepRun {
    private StepRun() {}

    /** What {@code step} makes of {@code samples}. */
    static FeatureMap of(float[] samples, BiFunction<ArraySignalOps, Block, Block> step) {
        ArraySignalOps dsp = new ArraySignalOps();
        return dsp.evaluate(step.apply(dsp, dsp.samples()), samples);
    }
}
