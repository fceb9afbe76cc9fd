package org.tfnemo.train.picture;

/**
 * A mark on an axis.
 *
 * @param place where, from 0 at its lower or left end to 1
 * @param text what is written there
 */
record Tick(double place, String text) {}
