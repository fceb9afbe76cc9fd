package org.tfnemo.train.evaluate;

/**
 * The clips whose confidence lies in one range.
 *
 * @param low the range's lower end, outside of it
 * @param high the range's upper end, inside of it
 * @param clips how many; at least one
 * @param confidence their mean confidence
 * @param accuracy share of them that is right
 */
public record ReliabilityBin(double low, double high, int clips, double confidence, double accuracy) {}
