package org.tfnemo.dsp.audio;

/** Weighs the samples around a point between two of them. */
interface ResamplingFilter {
    /**
     * The value {@code phase / phases} of the way from sample {@code index} to the next; samples beyond either end count
     * as zero.
     *
     * @param samples not modified
     */
    double at(float[] samples, int index, int phase);
}
