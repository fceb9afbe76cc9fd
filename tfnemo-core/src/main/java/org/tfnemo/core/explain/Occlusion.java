package org.tfnemo.core.explain;

import java.util.Arrays;

/** Standardised features with one cell after another replaced by 0, which is their mean over the training part. */
final class Occlusion {
    private final int rows;
    private final int frames;
    private final int channels;

    /**
     * @param rows of one channel of the features
     * @param frames of the features
     * @param channels that lie one below the other; a cell covers its place in each
     */
    Occlusion(int rows, int frames, int channels) {
        this.rows = rows;
        this.frames = frames;
        this.channels = channels;
    }

    /** One copy of {@code features} for each of {@code down} × {@code across} cells, row by row; not modified. */
    float[] copies(float[] features, int down, int across) {
        float[] copies = new float[features.length * down * across];
        for (int cell = 0; cell < down * across; cell++) {
            int start = cell * features.length;
            System.arraycopy(features, 0, copies, start, features.length);
            for (int row = from(cell / across, rows, down); row < from(cell / across + 1, rows, down); row++) {
                for (int channel = 0; channel < channels; channel++) {
                    int line = start + (channel * rows + row) * frames;
                    Arrays.fill(
                            copies,
                            line + from(cell % across, frames, across),
                            line + from(cell % across + 1, frames, across),
                            0f);
                }
            }
        }
        return copies;
    }

    private static int from(int cell, int places, int cells) {
        return (int) ((long) cell * places / cells);
    }
}
