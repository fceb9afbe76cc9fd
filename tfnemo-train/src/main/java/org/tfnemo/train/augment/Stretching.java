package org.tfnemo.train.augment;

/**
 * Changes how long a recording lasts and keeps its pitch: windows of it are added at another distance, each taken from
 * where it continues its predecessor best (WSOLA).
 *
 * <p>Source: Verhelst and Roelands 1993, "An overlap-add technique based on waveform similarity (WSOLA) for high
 * quality time-scale modification of speech".
 */
final class Stretching {
    /** Half a window: 21 ms at 24 kHz, some periods of a voice. */
    private static final int HALF = 512;

    /** How far a window may move to fit: 11 ms at 24 kHz, a period of 94 Hz. */
    private static final int REACH = 256;

    /** Every so many samples are compared, at every other of so many places. */
    private static final int SKIP = 4;

    private Stretching() {}

    /** {@code samples} as {@code length} samples; a new array. Shorter than three windows, it is cut or padded. */
    static float[] to(int length, float[] samples) {
        float[] stretched = new float[length];
        if (samples.length < 6 * HALF) {
            System.arraycopy(samples, 0, stretched, 0, Math.min(length, samples.length));
            return stretched;
        }
        double step = (double) HALF * samples.length / length;
        int previous = -HALF;
        for (int at = -HALF; at < length; at += HALF) {
            int start = at < 0 ? previous : best(samples, (int) Math.round(at * step / HALF), previous + HALF);
            add(samples, start, stretched, at);
            previous = start;
        }
        return stretched;
    }

    /** Where within reach of {@code wanted} the samples are most like those from {@code natural} on. */
    private static int best(float[] samples, int wanted, int natural) {
        int best = wanted;
        double most = Double.NEGATIVE_INFINITY;
        for (int start = wanted - REACH; start <= wanted + REACH; start += 2 * SKIP) {
            double likeness = 0;
            double energy = 1e-9;
            for (int i = 0; i < HALF; i += SKIP) {
                float own = sample(samples, start + i);
                likeness += own * sample(samples, natural + i);
                energy += own * own;
            }
            likeness /= Math.sqrt(energy);
            if (likeness > most) {
                most = likeness;
                best = start;
            }
        }
        return best;
    }

    /** Adds a Hann window of samples; windows half a window apart sum to one. */
    private static void add(float[] samples, int from, float[] target, int at) {
        for (int i = 0; i < 2 * HALF; i++) {
            int place = at + i;
            if (place >= 0 && place < target.length) {
                double weight = 0.5 - 0.5 * Math.cos(Math.PI * i / HALF);
                target[place] += (float) (weight * sample(samples, from + i));
            }
        }
    }

    private static float sample(float[] samples, int index) {
        return index >= 0 && index < samples.length ? samples[index] : 0f;
    }
}
