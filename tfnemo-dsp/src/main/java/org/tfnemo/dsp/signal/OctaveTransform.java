package org.tfnemo.dsp.signal;

import java.util.Arrays;

/** Filters of one octave on the samples, then on the halved samples, and so on down the octaves. */
final class OctaveTransform {
    private final OctaveBank bank;
    private final FrameSpectra[] spectra;
    private final Halving halving = new Halving();
    private final Matrix[] halved;

    OctaveTransform(OctaveBank bank, int hop) {
        this.bank = bank;
        int octaves = bank.layout().octaves();
        int length = bank.layout().length();
        bank.layout().requireHop(hop);
        float[] ones = new float[length];
        Arrays.fill(ones, 1f);
        spectra = new FrameSpectra[octaves];
        halved = new Matrix[octaves];
        for (int octave = 0; octave < octaves; octave++) {
            spectra[octave] = new FrameSpectra(length, hop >> octave, ones);
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
        for (int first = 0; first < frames; first += group) {
            int lanes = Math.min(group, frames - first);
            octave.transform(samples, first, lanes);
            for (int f = 0; f < bank.layout().filters(); f++) {
                float[] re = rows.real(f);
                float[] im = rows.imaginary(f);
                Arrays.fill(re, first, first + lanes, 0f);
                Arrays.fill(im, first, first + lanes, 0f);
                for (int k = 0; k < bank.width(); k++) {
                    float c = bank.real(choice, f, k);
                    float s = bank.imaginary(choice, f, k);
                    float[] xRe = octave.real(bank.start(f) + k);
                    float[] xIm = octave.imaginary(bank.start(f) + k);
                    for (int t = 0; t < lanes; t++) {
                        re[first + t] += c * xRe[t] - s * xIm[t];
                        im[first + t] += s * xRe[t] + c * xIm[t];
                    }
                }
            }
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
