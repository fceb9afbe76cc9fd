package org.tfnemo.cli.feature;

/**
 * A feature file that was written.
 *
 * @param file the sound it is of
 * @param representation its id
 * @param path where it lies
 * @param rate of the sound it was computed from, Hz
 * @param rows of the array
 * @param frames of the array
 */
public record FeatureFile(String file, String representation, String path, int rate, int rows, int frames) {}
