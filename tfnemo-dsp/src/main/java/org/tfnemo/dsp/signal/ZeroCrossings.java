package org.tfnemo.dsp.signal;

/** Share of neighbouring samples of each frame whose signs differ. */
final class ZeroCrossings implements Kernel {
    /** librosa's: samples within it count as zero, which is positive. */
    private static final float THRESHOLD = 1e-10f;

    private final Framing framing;
    private final Segments segments;
    /** Crossings between the samples of a segment and each one's predecessor; NaN where a sample is. */
    private double[] crossings = {};

    ZeroCrossings(Framing framing) {
        this.framing = framing;
        segments = Segments.of(framing);
    }

    @Override
    public void compute(Matrix samples, Matrix rates) {
        float[] clip = samples.row(0);
        int count = segments.count(samples.frames());
        if (crossings.length < count) {
            crossings = new double[count];
        }
        for (int s = 0; s < count; s++) {
            crossings[s] = count(clip, s * segments.length(), segments.end(s, samples.frames()));
        }
        int frames = framing.frames(samples.frames());
        rates.reshape(1, frames);
        for (int t = 0; t < frames; t++) {
            rates.row(0)[t] = (float) (frameCount(clip, t, count) / framing.length());
        }
    }

    private double frameCount(float[] clip, int frame, int count) {
        long first = segments.first(frame);
        int end = (int) Math.min(count, first + segments.perFrame());
        double sum = 0;
        for (int s = (int) Math.max(0, first); s < end; s++) {
            sum += crossings[s];
        }
        int start = (int) Math.max(0, first * segments.length());
        // The frame's first sample has no predecessor within the frame.
        boolean before = start > 0 && negative(clip[start]) != negative(clip[start - 1]);
        return before ? sum - 1 : sum;
    }

    /** Without branches: whether the next sample crosses is as good as a coin to the processor. */
    private static double count(float[] clip, int start, int end) {
        int count = 0;
        int largest = 0;
        int before = negative(clip[Math.max(0, start - 1)]);
        for (int i = start; i < end; i++) {
            int now = negative(clip[i]);
            count += now ^ before;
            before = now;
            largest = Math.max(largest, Float.floatToRawIntBits(clip[i]) & Integer.MAX_VALUE);
        }
        return Float.isNaN(Float.intBitsToFloat(largest)) ? Double.NaN : count;
    }

    /** 1 for a sample below −threshold, else 0: the sign of the sum, as −threshold + threshold is positive zero. */
    private static int negative(float sample) {
        return Float.floatToRawIntBits(sample + THRESHOLD) >>> 31;
    }
}
