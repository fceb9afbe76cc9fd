package org.tfnemo.train.export;

import org.tfnemo.onnx.FloatTensor;

/** Distances between two tensors in which NaN equals NaN and nothing else. */
final class Difference {
    private Difference() {}

    /** Largest absolute difference; infinite where the shapes differ or only one side is NaN or infinite. */
    static double absolute(FloatTensor expected, FloatTensor actual) {
        if (!expected.shape().equals(actual.shape())) {
            return Double.POSITIVE_INFINITY;
        }
        double worst = 0;
        for (int i = 0; i < expected.size(); i++) {
            worst = Math.max(worst, between(expected.at(i), actual.at(i)));
        }
        return worst;
    }

    /** {@link #absolute} as a share of the largest absolute expected value, or of 1 where that is larger. */
    static double relative(FloatTensor expected, FloatTensor actual) {
        double scale = 1;
        for (int i = 0; i < expected.size(); i++) {
            double size = Math.abs(expected.at(i));
            if (size > scale && Double.isFinite(size)) {
                scale = size;
            }
        }
        return absolute(expected, actual) / scale;
    }

    private static double between(float expected, float actual) {
        if (Float.compare(expected, actual) == 0 || expected == actual) {
            return 0; // compare finds NaN and equal infinities equal, == finds the two zeros equal
        }
        double difference = Math.abs((double) expected - actual);
        return Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference;
    }
}
