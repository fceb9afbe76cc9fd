package org.tfnemo.train.evaluate;

/**
 * The 95 % intervals of the scores of one set of predictions.
 *
 * @param accuracy of {@link Scores#accuracy()}
 * @param macroF1 of {@link Scores#macroF1()}
 * @param uar of {@link Scores#uar()}
 */
public record ScoreIntervals(Interval accuracy, Interval macroF1, Interval uar) {}
