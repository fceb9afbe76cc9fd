package org.tfnemo.dsp.signal;

/**
 * Complex Fourier transforms of a power-of-two size, many at once: each butterfly is a loop over the lanes, which
 * HotSpot turns into vector instructions.
 *
 * <pre>  Z[k] = Σ z[m]·e^(−2πikm/M),  m = 0..M−1</pre>
 *
 * <p>In place, by decimation in frequency with radix 4 and, where the size asks for it, a last radix 2. It leaves its
 * bins in digit-reversed order: {@link #place} says where. With the real and the imaginary rows exchanged it is the
 * inverse transform, times M.
 */
final class PlanarFourier {
    private final int size;
    private final float[] cosines;
    private final float[] sines;
    private final int[] place;
    private float[][] re;
    private float[][] im;

    /** @param size values in a transform: a power of two */
    PlanarFourier(int size) {
        this.size = size;
        cosines = new float[size];
        sines = new float[size];
        for (int k = 0; k < size; k++) {
            cosines[k] = (float) Math.cos(2 * Math.PI * k / size);
            sines[k] = (float) -Math.sin(2 * Math.PI * k / size);
        }
        place = new int[size];
        locate(0, size, 0, 1);
    }

    /** The row in which bin {@code k} ends up. */
    int place(int k) {
        return place[k];
    }

    /** Transforms the first {@code lanes} elements of {@code size} rows. */
    void transform(float[][] re, float[][] im, int lanes) {
        this.re = re;
        this.im = im;
        complex(0, size, lanes);
    }

    /** Transforms rows {@code start..start + n − 1}, a quarter at a time after the first pass, to stay in cache. */
    private void complex(int start, int n, int lanes) {
        if (n == 1) {
            return;
        }
        if (n == 2) {
            Butterflies.two(re[start], re[start + 1], lanes);
            Butterflies.two(im[start], im[start + 1], lanes);
            return;
        }
        int quarter = n / 4;
        for (int j = 0; j < quarter; j++) {
            butterfly(start + j, quarter, j * (size / n), lanes);
        }
        for (int part = 0; part < 4; part++) {
            complex(start + part * quarter, quarter, lanes);
        }
    }

    private void butterfly(int a, int quarter, int angle, int lanes) {
        int b = a + quarter;
        int c = b + quarter;
        int d = c + quarter;
        Butterflies.four(re[a], re[b], re[c], re[d], lanes);
        Butterflies.four(im[a], im[b], im[c], im[d], lanes);
        if (angle == 0) {
            Butterflies.turn(re[b], im[b], re[d], im[d], lanes);
            return;
        }
        int third = 3 * angle;
        Butterflies.turnAndRotate(
                re[b], im[b], re[d], im[d], lanes, cosines[angle], sines[angle], cosines[third], sines[third]);
        Butterflies.rotate(re[c], im[c], lanes, cosines[2 * angle], sines[2 * angle]);
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
