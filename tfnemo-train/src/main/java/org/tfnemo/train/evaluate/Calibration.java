package org.tfnemo.train.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether the confidence means what it says: of the clips said with 80 %, are 80 % right? Bins of equal width over
 * confidence; the data of a reliability diagram.
 *
 * <p>Source: Guo et al. 2017, arXiv:1706.04599; bins as scikit-learn's {@code calibration_curve} with
 * {@code strategy="uniform"}. The error depends on the number of bins, which is therefore part of the result.
 *
 * @param bins number of bins, the empty ones included
 * @param expectedError ECE: mean over clips of |accuracy − confidence| of their bin
 * @param largestError the largest such difference of a bin
 * @param reliability the bins that hold a clip, ascending
 */
public record Calibration(int bins, double expectedError, double largestError, List<ReliabilityBin> reliability) {
    /** The number of bins of the source. */
    public static final int STANDARD_BINS = 15;

    public Calibration {
        reliability = List.copyOf(reliability);
    }

    /** The calibration of {@code predictions} over {@link #STANDARD_BINS} bins. */
    public static Calibration of(Predictions predictions) {
        return of(predictions, STANDARD_BINS);
    }

    /** The calibration of {@code predictions} over {@code bins} bins of equal width. */
    public static Calibration of(Predictions predictions, int bins) {
        if (bins < 1) {
            throw new IllegalArgumentException("bins must be at least 1; got " + bins);
        }
        int[] clips = new int[bins];
        int[] hits = new int[bins];
        double[] confidence = new double[bins];
        for (Prediction clip : predictions.clips()) {
            int bin = bin(clip.confidence(), bins);
            clips[bin]++;
            hits[bin] += predictions.predicted(clip).equals(clip.label()) ? 1 : 0;
            confidence[bin] += clip.confidence();
        }
        List<ReliabilityBin> reliability = new ArrayList<>();
        double expected = 0;
        double largest = 0;
        for (int i = 0; i < bins; i++) {
            if (clips[i] > 0) {
                ReliabilityBin bin = new ReliabilityBin(
                        (double) i / bins,
                        (i + 1.0) / bins,
                        clips[i],
                        confidence[i] / clips[i],
                        (double) hits[i] / clips[i]);
                double error = Math.abs(bin.accuracy() - bin.confidence());
                expected += error * clips[i] / predictions.size();
                largest = Math.max(largest, error);
                reliability.add(bin);
            }
        }
        return new Calibration(bins, expected, largest, reliability);
    }

    /** The bin (i/bins, (i+1)/bins] that holds {@code confidence}. */
    private static int bin(double confidence, int bins) {
        return Math.max(0, Math.min(bins - 1, (int) Math.ceil(confidence * bins) - 1));
    }
}
