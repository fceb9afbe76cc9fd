package org.tfnemo.dsp.signal;

/**
 * Cuts a clip into equal segments of which every frame is a whole number, so that what frames share is summed once.
 *
 * <p>Segment {@code s} holds samples {@code s·length .. (s + 1)·length − 1}; frame {@code t} is segments
 * {@code first(t) .. first(t) + perFrame − 1}, some of which lie before or behind the clip.
 */
record Segments(Framing framing, int length) {
    static Segments of(Framing framing) {
        return new Segments(framing, divisor(framing.hop(), framing.length() / 2));
    }

    int perFrame() {
        return framing.length() / length;
    }

    long first(int frame) {
        return ((long) frame * framing.hop() - framing.length() / 2) / length;
    }

    /** Segments that hold samples of a clip, the last perhaps not full. */
    int count(int samples) {
        return samples / length + (samples % length == 0 ? 0 : 1);
    }

    /** Sample after the last of segment {@code s} of a clip. */
    int end(int s, int samples) {
        int start = s * length;
        return start + Math.min(length, samples - start);
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}
