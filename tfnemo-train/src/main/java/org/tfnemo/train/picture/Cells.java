package org.tfnemo.train.picture;

import java.util.function.IntToDoubleFunction;
import org.tfnemo.dsp.signal.FeatureMap;

/**
 * A feature map as colours, row 0 at the bottom. Where there are more pixels than cells, each pixel has the colour of
 * the cell that its middle lies in; where there are fewer, of the mean of the values that it covers, by area.
 */
record Cells(FeatureMap values, ValueScale scale) {
    int columns() {
        return values.frames();
    }

    int rows() {
        return values.rows();
    }

    /** Pixels 0xRRGGBB, row by row from the top. */
    int[] pixels(int width, int height) {
        double[] resized = resize(values, width, height);
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[(height - 1 - y) * width + x] = scale.rgb(resized[y * width + x]);
            }
        }
        return pixels;
    }

    private static double[] resize(FeatureMap map, int width, int height) {
        double[] narrow = new double[map.rows() * width];
        for (int row = 0; row < map.rows(); row++) {
            for (int x = 0; x < width; x++) {
                int from = row;
                narrow[row * width + x] = mean(Share.of(x, width, map.frames()), cell -> map.at(from, cell));
            }
        }
        double[] resized = new double[height * width];
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                int column = x;
                resized[y * width + x] = mean(Share.of(y, height, map.rows()), cell -> narrow[cell * width + column]);
            }
        }
        return resized;
    }

    private static double mean(Share share, IntToDoubleFunction values) {
        double sum = 0;
        for (int cell = share.first; cell <= share.last; cell++) {
            double covered = Math.min(cell + 1, share.end) - Math.max(cell, share.start);
            sum += covered * values.applyAsDouble(cell);
        }
        return sum / (share.end - share.start);
    }

    /** The cells that one pixel covers, from {@code start} to {@code end} in cells. */
    private record Share(double start, double end, int first, int last) {
        static Share of(int pixel, int pixels, int cells) {
            if (pixels >= cells) {
                int nearest = (int) ((pixel + 0.5) * cells / pixels);
                return new Share(nearest, nearest + 1, nearest, nearest);
            }
            double start = (double) pixel * cells / pixels;
            double end = (double) (pixel + 1) * cells / pixels;
            return new Share(start, end, (int) start, Math.min((int) Math.ceil(end), cells) - 1);
        }
    }
}
