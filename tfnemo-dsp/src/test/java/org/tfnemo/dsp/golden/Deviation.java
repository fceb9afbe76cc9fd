package org.tfnemo.dsp.golden;

/**
 * The worst difference between a result and its reference.
 *
 * @param share the difference as a share of the reference's range; infinite where only one is NaN
 * @param row where it is
 * @param frame where it is
 */
public record Deviation(double share, int row, int frame) {}
