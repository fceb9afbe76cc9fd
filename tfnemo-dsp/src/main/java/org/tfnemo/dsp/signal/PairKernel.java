package org.tfnemo.dsp.signal;

/** How the pure-Java engine computes one step from two matrices. Working memory and threads: see {@link Kernel}. */
@FunctionalInterface
interface PairKernel {
    /** Reads both inputs, which are not modified, and gives {@code output} its shape and all its values. */
    void compute(Matrix first, Matrix second, Matrix output);
}
