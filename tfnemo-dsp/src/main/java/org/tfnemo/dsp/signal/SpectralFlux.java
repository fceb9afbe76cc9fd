package org.tfnemo.dsp.signal;

import java.util.Arrays;

/** Mean rise over all rows from one frame to the next, some frames later. */
final class SpectralFlux implements Kernel {
    private final int delay;

    SpectralFlux(int delay) {
        if (delay < 0) {
            throw new IllegalArgumentException("delay must be at least 0 frames; got " + delay);
        }
        this.delay = delay;
    }

    @Override
    public void compute(Matrix values, Matrix flux) {
        int frames = values.frames();
        flux.reshape(1, frames);
        float[] rise = flux.row(0);
        Arrays.fill(rise, 0, frames, 0f);
        for (int r = 0; r < values.rows(); r++) {
            addRise(values.row(r), rise, delay, frames);
        }
        for (int t = 0; t < frames; t++) {
            rise[t] /= values.rows();
        }
    }

    private static void addRise(float[] values, float[] rise, int delay, int frames) {
        for (int t = delay + 1; t < frames; t++) {
            rise[t] += Math.max(0f, values[t - delay] - values[t - delay - 1]);
        }
    }
}
