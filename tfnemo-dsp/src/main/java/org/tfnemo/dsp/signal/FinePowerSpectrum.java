package org.tfnemo.dsp.signal;

/**
 * {@link PowerSpectrum} by a Fourier transform in double: a bin is right to its own last digits, however loud its
 * neighbours are.
 */
final class FinePowerSpectrum implements Kernel {
    /** Frames in a group: with 8 bytes a value, rows enough for vector loops and few enough for the second-level cache. */
    private static final int GROUP = 80;

    private final Framing framing;
    private final double[] window;
    private final FineTransform transform;
    /** Row b holds samples b, hop + b, 2·hop + b, … of what the group's frames cover. */
    private final FineRows columns = new FineRows();

    FinePowerSpectrum(Framing framing) {
        this.framing = framing;
        int length = framing.length();
        window = new double[length];
        for (int n = 0; n < length; n++) {
            window[n] = 0.5 - 0.5 * Math.cos(2 * Math.PI * n / length);
        }
        transform = Integer.bitCount(length) == 1 ? new FinePlanarTransform(length) : new FineGeneralTransform(length);
    }

    @Override
    public void compute(Matrix samples, Matrix power) {
        int frames = framing.frames(samples.frames());
        power.reshape(framing.bins(), frames);
        int groups = (frames + GROUP - 1) / GROUP;
        int group = (frames + groups - 1) / groups;
        for (int first = 0; first < frames; first += group) {
            int lanes = Math.min(group, frames - first);
            cut(samples, first, lanes);
            transform.transform(lanes);
            for (int k = 0; k < framing.bins(); k++) {
                double[] squared = transform.real(k);
                square(squared, transform.imaginary(k), lanes);
                round(squared, power.row(k), first, lanes);
            }
        }
    }

    private void cut(Matrix samples, int first, int lanes) {
        int hop = framing.hop();
        int length = framing.length();
        int steps = lanes + (length - 1) / hop;
        columns.reshape(hop, steps);
        long start = (long) first * hop - length / 2;
        for (int b = 0; b < hop; b++) {
            fill(samples, start + b, columns.row(b), steps);
        }
        transform.reserve(lanes);
        for (int n = 0; n < length; n++) {
            weigh(columns.row(n % hop), n / hop, transform.frameRow(n), lanes, window[n]);
        }
    }

    /** Samples {@code start + j·hop}, zero outside the clip. */
    private void fill(Matrix samples, long start, double[] column, int steps) {
        float[] clip = samples.row(0);
        for (int j = 0; j < steps; j++) {
            long at = start + (long) j * framing.hop();
            column[j] = at >= 0 && at < samples.frames() ? clip[(int) at] : 0;
        }
    }

    private static void weigh(double[] column, int from, double[] row, int lanes, double weight) {
        for (int i = 0; i < lanes; i++) {
            row[i] = column[from + i] * weight;
        }
    }

    private static void square(double[] re, double[] im, int lanes) {
        for (int i = 0; i < lanes; i++) {
            double p = re[i];
            double q = im[i];
            re[i] = p * p + q * q;
        }
    }

    private static void round(double[] values, float[] row, int first, int lanes) {
        for (int i = 0; i < lanes; i++) {
            row[first + i] = (float) values[i];
        }
    }
}
