package org.tfnemo.dsp.signal;

/** The sum of two matrices, each times a constant. */
final class WeightedSum implements PairKernel {
    private final Weights weights;

    WeightedSum(Weights weights) {
        this.weights = weights;
    }

    @Override
    public void compute(Matrix first, Matrix second, Matrix sums) {
        if (first.rows() != second.rows() || first.frames() != second.frames()) {
            throw new IllegalArgumentException("summands must be of one shape; got " + first + " and " + second);
        }
        sums.reshape(first.rows(), first.frames());
        float p = (float) weights.first();
        float q = (float) weights.second();
        for (int r = 0; r < first.rows(); r++) {
            add(first.row(r), second.row(r), sums.row(r), first.frames(), p, q);
        }
    }

    private static void add(float[] a, float[] b, float[] sum, int frames, float p, float q) {
        for (int i = 0; i < frames; i++) {
            sum[i] = a[i] * p + b[i] * q;
        }
    }
}
