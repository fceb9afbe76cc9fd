package org.tfnemo.train.evaluate;

/**
 * How well one label is recognised. A ratio of 0 to 0 is 0.
 *
 * @param label the label
 * @param precision of the clips given this label, the share that has it
 * @param recall of the clips that have this label, the share given it
 * @param f1 harmonic mean of the two
 * @param support clips that have this label
 */
public record ClassScore(String label, double precision, double recall, double f1, int support) {}
