package org.tfnemo.train.track.tensorboard;

import org.tensorflow.proto.HistogramProto;

/** How often values fall into which of equally wide bins between the smallest and the largest. */
final class ValueHistogram {
    private static final int BINS = 64;

    private ValueHistogram() {}

    /** @param values not modified; NaN and infinities are left out */
    static HistogramProto of(float[] values) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        double sum = 0;
        double squares = 0;
        long count = 0;
        for (float value : values) {
            if (Float.isFinite(value)) {
                lowest = Math.min(lowest, value);
                highest = Math.max(highest, value);
                sum += value;
                squares += (double) value * value;
                count++;
            }
        }
        HistogramProto.Builder histogram =
                HistogramProto.newBuilder().setNum(count).setSum(sum).setSumSquares(squares);
        if (count == 0) {
            return histogram.build();
        }
        histogram.setMin(lowest).setMax(highest);
        double width = highest > lowest ? (highest - lowest) / BINS : 1;
        long[] bins = bins(values, lowest, width);
        for (int i = 0; i < BINS; i++) {
            histogram.addBucketLimit(i == BINS - 1 ? Math.max(highest, lowest + width) : lowest + (i + 1) * width);
            histogram.addBucket(bins[i]);
        }
        return histogram.build();
    }

    private static long[] bins(float[] values, double lowest, double width) {
        long[] bins = new long[BINS];
        for (float value : values) {
            if (Float.isFinite(value)) {
                bins[Math.min(BINS - 1, (int) ((value - lowest) / width))]++;
            }
        }
        return bins;
    }
}
