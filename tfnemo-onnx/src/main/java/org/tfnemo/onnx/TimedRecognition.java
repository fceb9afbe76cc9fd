package org.tfnemo.onnx;

import static java.util.Objects.requireNonNull;

/**
 * What the model heard between two moments of a recording.
 *
 * @param start seconds from the recording's start, ≥ 0
 * @param end seconds from the recording's start, after {@code start}
 */
public record TimedRecognition(double start, double end, Recognition recognition) {
    public TimedRecognition {
        requireNonNull(recognition, "recognition");
        if (!(start >= 0)) {
            throw new IllegalArgumentException("start must not be negative; got " + start);
        }
        if (!(end > start)) {
            throw new IllegalArgumentException("end must be after start (" + start + "); got " + end);
        }
    }
}
