package org.tfnemo.train.evaluate;

/**
 * The 95 % intervals of one label's scores.
 *
 * @param label the label
 * @param precision of {@link ClassScore#precision()}
 * @param recall of {@link ClassScore#recall()}
 * @param f1 of {@link ClassScore#f1()}
 */
public record ClassIntervals(String label, Interval precision, Interval recall, Interval f1) {}
