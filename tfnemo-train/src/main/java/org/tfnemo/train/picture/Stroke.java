package org.tfnemo.train.picture;

/**
 * How a line looks.
 *
 * @param rgb 0xRRGGBB
 * @param width in the picture's units
 */
record Stroke(int rgb, double width) {}
