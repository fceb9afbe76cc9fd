package org.tfnemo.dsp.signal;

/** Mean of the squared samples of each frame, summed in double: float loses digits over a frame. */
final class MeanSquare implements Kernel {
    private final Framing framing;
    private final Segments segments;
    private double[] sums = {};

    MeanSquare(Framing framing) {
        this.framing = framing;
        segments = Segments.of(framing);
    }

    @Override
    public void compute(Matrix samples, Matrix means) {
        int count = segments.count(samples.frames());
        if (sums.length < count) {
            sums = new double[count];
        }
        for (int s = 0; s < count; s++) {
            sums[s] = squares(samples.row(0), s * segments.length(), segments.end(s, samples.frames()));
        }
        int frames = framing.frames(samples.frames());
        means.reshape(1, frames);
        for (int t = 0; t < frames; t++) {
            means.row(0)[t] = (float) (frameSum(t, count) / framing.length());
        }
    }

    private double frameSum(int frame, int count) {
        long first = segments.first(frame);
        int end = (int) Math.min(count, first + segments.perFrame());
        double sum = 0;
        for (int s = (int) Math.max(0, first); s < end; s++) {
            sum += sums[s];
        }
        return sum;
    }

    /** Four sums at a time, because one would wait for each addition to finish. */
    private static double squares(float[] samples, int start, int end) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = start;
        for (; i + 4 <= end; i += 4) {
            a += (double) samples[i] * samples[i];
            b += (double) samples[i + 1] * samples[i + 1];
            c += (double) samples[i + 2] * samples[i + 2];
            d += (double) samples[i + 3] * samples[i + 3];
        }
        for (; i < end; i++) {
            a += (double) samples[i] * samples[i];
        }
        return a + b + (c + d);
    }
}
