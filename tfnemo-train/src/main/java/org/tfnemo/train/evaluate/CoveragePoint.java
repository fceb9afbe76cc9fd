package org.tfnemo.train.evaluate;

/**
 * What is left when a model answers only where it is sure.
 *
 * @param confidence the least confidence that it answers with
 * @param coverage share of the clips answered
 * @param accuracy share of the answers that is right
 */
public record CoveragePoint(double confidence, double coverage, double accuracy) {}
