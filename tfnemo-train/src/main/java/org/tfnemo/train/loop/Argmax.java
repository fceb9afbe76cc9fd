package org.tfnemo.train.loop;

/** The place of the largest of neighbouring values; the first of equals, as NumPy takes it. */
final class Argmax {
    private Argmax() {}

    static int of(float[] values, int offset, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (values[offset + i] > values[offset + best]) {
                best = i;
            }
        }
        return best;
    }
}
