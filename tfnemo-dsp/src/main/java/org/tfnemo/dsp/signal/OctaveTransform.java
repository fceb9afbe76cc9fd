package org.tfnemo.dsp.signal;

import java.util.Arrays;

/** Filters of one octave on the samples, then on the halved samples, and so on down the octaves. */
final class OctaveTransform {
    private final OctaveBank bank;
    private final FrameSpectra[] spectra;
    private final Halving halving = new Halving();
    private final Matrix[] halved;
    private float[] real = {};
    private float[] imaginary = {};

    OctaveTransform(OctaveBank bank, int hop) {
        this.bank = bank;
        int octaves = bank.layout().octaves();
        int length = bank.layout().length();
        bank.layout().requireHop(hop);
        FrameTransform transform = FrameTransform.of(length);
        float[] ones = new float[length];
        Arrays.fill(ones, 1f);
        spectra = new FrameSpectra[octaves];
        halved = new Matrix[octaves];
        for (int octave = 0; octave < octaves; octave++) {
            spectra[octave] = new FrameSpectra(hop >> octave, ones, transform);
            halved[octave] = new Matrix();
        }
    }

    void compute(Matrix samples, int choice, Matrix complex) {
        int frames = spectra[0].frames(samples.frames());
        int rows = bank.layout().rows();
        complex.reshape(2 * rows, frames);
        Matrix current = samples;
        for (int octave = 0; octave < spectra.length; octave++) {
            if (octave > 0) {
                halving.compute(current, halved[octave]);
                current = halved[octave];
            }
            int row = rows - (octave + 1) * bank.layout().filters();
            filter(spectra[octave], current, choice, new Rows(complex, row));
        }
    }

    private void filter(FrameSpectra octave, Matrix samples, int choice, Rows rows) {
        int frames = rows.complex().frames();
        int group = octave.group(frames);
        if (real.length < group) {
            real = new float[group];
            imaginary = new float[group];
        }
        for (int first = 0; first < frames; first += group) {
            int lanes = Math.min(group, frames - first);
            octave.transform(samples, first, lanes);
            for (int f = 0; f < bank.layout().filters(); f++) {
                filter(octave, choice, f, lanes);
                System.arraycopy(real, 0, rows.real(f), first, lanes);
                System.arraycopy(imaginary, 0, rows.imaginary(f), first, lanes);
            }
        }
    }

    private void filter(FrameSpectra octave, int choice, int filter, int lanes) {
        Arrays.fill(real, 0, lanes, 0f);
        Arrays.fill(imaginary, 0, lanes, 0f);
        int start = bank.start(filter);
        for (int k = 0; k < bank.width(); k++) {
            float c = bank.real(choice, filter, k);
            float s = bank.imaginary(choice, filter, k);
            if (c != 0 || s != 0) {
                float[] re = octave.real(start + k);
                float[] im = octave.imaginary(start + k);
                addProduct(re, im, real, lanes, c, -s);
                addProduct(re, im, imaginary, lanes, s, c);
            }
        }
    }

    private static void addProduct(float[] re, float[] im, float[] sum, int lanes, float p, float q) {
        for (int i = 0; i < lanes; i++) {
            sum[i] += re[i] * p + im[i] * q;
        }
    }

    /** The rows of one octave in the result. */
    private record Rows(Matrix complex, int first) {
        float[] real(int filter) {
            return complex.row(first + filter);
        }

        float[] imaginary(int filter) {
            return complex.row(complex.rows() / 2 + first + filter);
        }
    }
}
