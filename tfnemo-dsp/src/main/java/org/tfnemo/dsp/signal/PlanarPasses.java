package org.tfnemo.dsp.signal;

/**
 * The order in which the rows of many complex Fourier transforms of a power-of-two size are joined, whatever their
 * precision: decimation in frequency with radix 4 and, where the size asks for it, a last radix 2. The bins are left in
 * digit-reversed order, which {@link #place} knows.
 */
final class PlanarPasses {
    private final int size;
    private final int[] place;

    /** Rows of values that lie side by side, one lane for each transform. */
    interface Rows {
        /** {@code a, b → a + b, a − b}. */
        void two(int a, int b);

        /**
         * A butterfly of rows a, b, c, d, each {@code quarter} after the one before, with {@code v =
         * e^(−2πi·angle/size)}.
         *
         * <pre>  a → a + b + c + d,  b → (a − i·b − c + i·d)·v,  c → (a − b + c − d)·v²,  d → (a + i·b − c − i·d)·v³</pre>
         */
        void four(int a, int quarter, int angle);
    }

    /** @param size values in a transform: a power of two */
    PlanarPasses(int size) {
        this.size = size;
        place = new int[size];
        locate(0, size, 0, 1);
    }

    /** The row in which bin {@code k} ends up. */
    int place(int k) {
        return place[k];
    }

    /** Transforms {@code rows}, {@code size} of them. */
    void over(Rows rows) {
        pass(rows, 0, size);
    }

    /** Transforms rows {@code start..start + n − 1}, a quarter at a time after the first pass, to stay in cache. */
    private void pass(Rows rows, int start, int n) {
        if (n == 1) {
            return;
        }
        if (n == 2) {
            rows.two(start, start + 1);
            return;
        }
        int quarter = n / 4;
        for (int j = 0; j < quarter; j++) {
            rows.four(start + j, quarter, j * (size / n));
        }
        for (int part = 0; part < 4; part++) {
            pass(rows, start + part * quarter, quarter);
        }
    }

    /** Notes where bins {@code bin + stride·0, 1, .. n − 1} end up when rows {@code start} on are transformed. */
    private void locate(int start, int n, int bin, int stride) {
        if (n == 1) {
            place[bin] = start;
            return;
        }
        int radix = n == 2 ? 2 : 4;
        for (int part = 0; part < radix; part++) {
            locate(start + part * (n / radix), n / radix, bin + part * stride, stride * radix);
        }
    }
}
