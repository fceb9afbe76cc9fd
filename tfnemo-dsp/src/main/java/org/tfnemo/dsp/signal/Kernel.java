package org.tfnemo.dsp.signal;

/** How the pure-Java engine computes one step. Holds its constants and its working memory: one thread at a time. */
@FunctionalInterface
interface Kernel {
    /** Reads {@code input}, which is not modified, and gives {@code output} its shape and all its values. */
    void compute(Matrix input, Matrix output);
}
