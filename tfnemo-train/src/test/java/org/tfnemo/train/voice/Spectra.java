package org.tfnemo.train.voice;

/** Measures sound by the textbook, slowly. */
final class Spectra {
    private Spectra() {}

    /** Power at {@code hertz} of the Hann-windowed samples {@code from..to}, per sample. */
    static double power(float[] samples, int from, int to, double hertz) {
        double real = 0;
        double imaginary = 0;
        double weight = 0;
        for (int i = from; i < to; i++) {
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i - from + 0.5) / (to - from));
            double angle = 2 * Math.PI * hertz * i / VoiceSynthesizer.RATE;
            real += window * samples[i] * Math.cos(angle);
            imaginary += window * samples[i] * Math.sin(angle);
            weight += window;
        }
        return (real * real + imaginary * imaginary) / (weight * weight);
    }

    /** Mean power from {@code lowest} to {@code highest} Hz, every 50 Hz. */
    static double band(float[] samples, double lowest, double highest) {
        double sum = 0;
        int count = 0;
        for (double hertz = lowest; hertz <= highest; hertz += 50) {
            sum += power(samples, 0, samples.length, hertz);
            count++;
        }
        return sum / count;
    }

    static double decibels(double power) {
        return 10 * Math.log10(power);
    }

    static double meanSquare(float[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += samples[i] * (double) samples[i];
        }
        return sum / (to - from);
    }

    /**
     * Pitch in Hz around sample {@code centre} by the first high peak of the normalised autocorrelation of 40 ms, 0
     * where there is none above 0.6.
     */
    static double pitch(float[] samples, int centre) {
        int half = VoiceSynthesizer.RATE / 50;
        int shortest = VoiceSynthesizer.RATE / 700;
        int longest = VoiceSynthesizer.RATE / 70;
        if (centre < half || centre + half + longest >= samples.length) {
            return 0;
        }
        double[] likeness = new double[longest + 1];
        double best = 0;
        for (int lag = shortest; lag <= longest; lag++) {
            likeness[lag] = likeness(samples, centre - half - lag / 2, 2 * half, lag);
            best = Math.max(best, likeness[lag]);
        }
        if (best < 0.6) {
            return 0;
        }
        for (int lag = shortest + 1; lag < longest; lag++) {
            // 0.9 of the best: the first period rather than a multiple of it.
            if (likeness[lag] > 0.9 * best
                    && likeness[lag] >= likeness[lag - 1]
                    && likeness[lag] >= likeness[lag + 1]) {
                double curve = likeness[lag - 1] - 2 * likeness[lag] + likeness[lag + 1];
                double shift = curve == 0 ? 0 : (likeness[lag - 1] - likeness[lag + 1]) / (2 * curve);
                return VoiceSynthesizer.RATE / (lag + shift);
            }
        }
        return 0;
    }

    private static double likeness(float[] samples, int from, int length, int lag) {
        if (from < 0) {
            return 0;
        }
        double product = 0;
        double first = 1e-12;
        double second = 1e-12;
        for (int i = from; i < from + length; i++) {
            product += samples[i] * (double) samples[i + lag];
            first += samples[i] * (double) samples[i];
            second += samples[i + lag] * (double) samples[i + lag];
        }
        return product / Math.sqrt(first * second);
    }
}
