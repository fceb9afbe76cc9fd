package org.tfnemo.dsp.signal;

/**
 * Complex Fourier transforms of a power-of-two size, many at once: each butterfly is a loop over the lanes, which
 * HotSpot turns into vector instructions.
 *
 * <pre>  Z[k] = Σ z[m]·e^(−2πikm/M),  m = 0..M−1</pre>
 *
 * <p>In place, in the order of {@link PlanarPasses}: {@link #place} says where a bin ends up. With the real and the
 * imaginary rows exchanged it is the inverse transform, times M.
 */
final class PlanarFourier implements PlanarPasses.Rows {
    private final PlanarPasses passes;
    private final float[] cosines;
    private final float[] sines;
    private float[][] re;
    private float[][] im;
    private int lanes;

    /** @param size values in a transform: a power of two */
    PlanarFourier(int size) {
        passes = new PlanarPasses(size);
        cosines = new float[size];
        sines = new float[size];
        for (int k = 0; k < size; k++) {
            cosines[k] = (float) Math.cos(2 * Math.PI * k / size);
            sines[k] = (float) -Math.sin(2 * Math.PI * k / size);
        }
    }

    /** The row in which bin {@code k} ends up. */
    int place(int k) {
        return passes.place(k);
    }

    /** Transforms the first {@code lanes} elements of {@code size} rows. */
    void transform(float[][] re, float[][] im, int lanes) {
        this.re = re;
        this.im = im;
        this.lanes = lanes;
        passes.over(this);
    }

    @Override
    public void two(int a, int b) {
        Butterflies.two(re[a], re[b], lanes);
        Butterflies.two(im[a], im[b], lanes);
    }

    @Override
    public void four(int a, int quarter, int angle) {
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
}
