package org.tfnemo.dsp.signal;

/** The share of each value that a {@link SoftMask} lets through. */
final class SoftMasks implements PairKernel {
    /** Added to the share's two terms, of which the larger is 1: lost in rounding unless both are 0. */
    private static final float NEXT_TO_NOTHING = 1e-20f;

    private final int power;
    private final float margin;
    private final float silent;

    SoftMasks(SoftMask mask) {
        power = mask.power();
        margin = (float) mask.margin();
        silent = (float) mask.ofSilence() * NEXT_TO_NOTHING;
    }

    @Override
    public void compute(Matrix wanted, Matrix rest, Matrix shares) {
        if (wanted.rows() != rest.rows() || wanted.frames() != rest.frames()) {
            throw new IllegalArgumentException("wanted and rest must be of one shape; got " + wanted + " and " + rest);
        }
        int frames = wanted.frames();
        shares.reshape(wanted.rows(), frames);
        for (int r = 0; r < wanted.rows(); r++) {
            if (power == 2) {
                squareShare(wanted.row(r), rest.row(r), shares.row(r), frames);
            } else {
                share(wanted.row(r), rest.row(r), shares.row(r), frames);
            }
        }
    }

    private void squareShare(float[] wanted, float[] rest, float[] shares, int frames) {
        float times = margin;
        float both = silent;
        for (int i = 0; i < frames; i++) {
            float x = wanted[i];
            float r = rest[i] * times;
            float z = Math.max(Math.max(x, r), Float.MIN_NORMAL);
            float a = x / z;
            float b = r / z;
            shares[i] = (a * a + both) / (a * a + b * b + NEXT_TO_NOTHING);
        }
    }

    private void share(float[] wanted, float[] rest, float[] shares, int frames) {
        for (int i = 0; i < frames; i++) {
            float x = wanted[i];
            float r = rest[i] * margin;
            float z = Math.max(Math.max(x, r), Float.MIN_NORMAL);
            float a = raised(x / z);
            float b = raised(r / z);
            shares[i] = (a + silent) / (a + b + NEXT_TO_NOTHING);
        }
    }

    private float raised(float x) {
        float raised = x;
        for (int i = 1; i < power; i++) {
            raised *= x;
        }
        return raised;
    }
}
