package org.tfnemo.dsp.signal;

/** {@link PlanarTransform} in double: real Fourier transforms of a power-of-two length, many at once. */
final class FinePlanarTransform implements FineTransform, PlanarPasses.Rows {
    private final int length;
    private final int half;
    private final PlanarPasses passes;
    private final double[] cosines;
    private final double[] sines;
    private final FineRows frames = new FineRows();
    private double[] zeros = {};
    private int lanes;

    /** @param length samples in a frame: a power of two, at least 2 */
    FinePlanarTransform(int length) {
        this.length = length;
        half = length / 2;
        passes = new PlanarPasses(half);
        cosines = new double[2 * length];
        sines = new double[2 * length];
        for (int k = 0; k < 2 * length; k++) {
            cosines[k] = Math.cos(2 * Math.PI * k / length);
            sines[k] = -Math.sin(2 * Math.PI * k / length);
        }
    }

    @Override
    public void reserve(int lanes) {
        frames.reshape(length, lanes);
        if (zeros.length < lanes) {
            zeros = new double[lanes];
        }
    }

    @Override
    public double[] frameRow(int n) {
        return frames.row(n);
    }

    @Override
    public void transform(int lanes) {
        this.lanes = lanes;
        passes.over(this);
        FineButterflies.two(re(0), im(0), lanes); // bins 0 and N/2 are real: the sum and difference of Z[0]'s parts
        for (int k = 1; k < half - k; k++) {
            int p = passes.place(k);
            int r = passes.place(half - k);
            FineButterflies.split(re(p), im(p), re(r), im(r), lanes, cosines[k], sines[k]);
        }
        if (half > 1) {
            FineButterflies.negate(im(passes.place(half / 2)), lanes);
        }
    }

    @Override
    public double[] real(int k) {
        return k == half ? im(0) : re(passes.place(k));
    }

    @Override
    public double[] imaginary(int k) {
        return k == 0 || k == half ? zeros : im(passes.place(k));
    }

    @Override
    public void two(int a, int b) {
        FineButterflies.two(re(a), re(b), lanes);
        FineButterflies.two(im(a), im(b), lanes);
    }

    @Override
    public void four(int a, int quarter, int angle) {
        int b = a + quarter;
        int c = b + quarter;
        int d = c + quarter;
        FineButterflies.four(re(a), re(b), re(c), re(d), lanes);
        FineButterflies.four(im(a), im(b), im(c), im(d), lanes);
        if (angle == 0) {
            FineButterflies.turn(re(b), im(b), re(d), im(d), lanes);
            return;
        }
        int first = 2 * angle; // the table is of N-ths, the angle of N/2-ths
        int second = 4 * angle;
        int third = 6 * angle;
        FineButterflies.turnAndRotate(
                re(b), im(b), re(d), im(d), lanes, cosines[first], sines[first], cosines[third], sines[third]);
        FineButterflies.rotate(re(c), im(c), lanes, cosines[second], sines[second]);
    }

    private double[] re(int m) {
        return frames.row(2 * m);
    }

    private double[] im(int m) {
        return frames.row(2 * m + 1);
    }
}
