package org.tfnemo.dsp.signal;

/** The median of many values, by partial sorting (Hoare's selection). */
final class Median {
    private float[] values = {};

    /** Of the first {@code count} values, at least one and none of them NaN; not modified. */
    float of(float[] source, int count) {
        if (values.length < count) {
            values = new float[source.length];
        }
        System.arraycopy(source, 0, values, 0, count);
        int middle = count / 2;
        select(middle, count);
        float upper = values[middle];
        if (count % 2 != 0) {
            return upper;
        }
        float lower = values[0];
        for (int i = 1; i < middle; i++) {
            lower = Math.max(lower, values[i]);
        }
        return (lower + upper) / 2;
    }

    /** Puts the value of rank {@code rank} in its place, smaller ones before it and larger ones behind. */
    private void select(int rank, int count) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            float pivot = values[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    float swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            if (rank <= j) {
                high = j;
            } else if (rank >= i) {
                low = i;
            } else {
                return;
            }
        }
    }
}
