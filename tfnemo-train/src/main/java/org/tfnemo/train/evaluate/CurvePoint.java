package org.tfnemo.train.evaluate;

/**
 * A point of a curve: what happens when everything from a threshold on is taken.
 *
 * @param x along the horizontal axis, 0..1
 * @param y along the vertical axis, 0..1
 */
public record CurvePoint(double x, double y) {}
