package org.tfnemo.dsp.signal;

/**
 * Real Fourier transforms of a power-of-two length, many at once: each butterfly is a loop over the frames, which
 * HotSpot turns into vector instructions.
 *
 * <p>Even samples are the real and odd ones the imaginary parts of a complex transform of half the length. It is done
 * in place by decimation in frequency with radix 4 and, where the length asks for it, a last radix 2, and leaves its
 * bins in digit-reversed order, which only the table of rows needs to know.
 */
final class PlanarTransform implements FrameTransform {
    private final int length;
    private final int half;
    private final float[] cosines;
    private final float[] sines;
    private final Matrix frames = new Matrix();
    private final int[] place;
    private final float[][] re;
    private final float[][] im;
    private float[] zeros = {};

    /** @param length samples in a frame: a power of two, at least 2 */
    PlanarTransform(int length) {
        if (length < 2 || Integer.bitCount(length) != 1) {
            throw new IllegalArgumentException("length must be a power of two and at least 2; got " + length);
        }
        this.length = length;
        half = length / 2;
        cosines = new float[length];
        sines = new float[length];
        for (int k = 0; k < length; k++) {
            cosines[k] = (float) Math.cos(2 * Math.PI * k / length);
            sines[k] = (float) -Math.sin(2 * Math.PI * k / length);
        }
        place = new int[half];
        locate(0, half, 0, 1);
        re = new float[half][];
        im = new float[half][];
    }

    @Override
    public void reserve(int lanes) {
        frames.reshape(length, lanes);
        for (int m = 0; m < half; m++) {
            re[m] = frames.row(2 * m);
            im[m] = frames.row(2 * m + 1);
        }
        if (zeros.length < lanes) {
            zeros = new float[lanes];
        }
    }

    @Override
    public float[] frameRow(int n) {
        return frames.row(n);
    }

    @Override
    public void transform(int lanes) {
        complex(0, half, lanes);
        Butterflies.two(re[0], im[0], lanes); // bin 0 and bin N/2 are real: the sum and difference of Z[0]'s parts
        for (int k = 1; k < half - k; k++) {
            int p = place[k];
            int r = place[half - k];
            Butterflies.split(re[p], im[p], re[r], im[r], lanes, cosines[k], sines[k]);
        }
        if (half > 1) {
            Butterflies.negate(im[place[half / 2]], lanes);
        }
    }

    @Override
    public float[] real(int k) {
        return k == half ? im[0] : re[place[k]];
    }

    @Override
    public float[] imaginary(int k) {
        return k == 0 || k == half ? zeros : im[place[k]];
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
            butterfly(start + j, quarter, j * (length / n), lanes);
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
