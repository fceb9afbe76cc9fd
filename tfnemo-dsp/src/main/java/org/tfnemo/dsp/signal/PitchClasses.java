package org.tfnemo.dsp.signal;

import java.util.Arrays;

/** Folds a spectrum into pitch classes that are tuned as the clip is. */
final class PitchClasses implements PairKernel {
    private final ChromaScale scale;
    private double[] pitches = {};
    private double[] spreads = {};
    private float[][] weights = {};
    private final double[] gaussians;
    private float tuned = Float.NaN;

    PitchClasses(ChromaScale scale) {
        this.scale = scale;
        gaussians = new double[scale.classes()];
    }

    @Override
    public void compute(Matrix spectrum, Matrix tuning, Matrix classes) {
        prepare(spectrum.rows());
        tune(tuning.row(0)[0]);
        int frames = spectrum.frames();
        classes.reshape(weights.length, frames);
        for (int c = 0; c < weights.length; c++) {
            float[] sum = classes.row(c);
            Arrays.fill(sum, 0, frames, 0f);
            for (int k = 0; k < spectrum.rows(); k++) {
                add(spectrum.row(k), weights[c][k], sum, frames);
            }
        }
    }

    private void prepare(int bins) {
        if (pitches.length == bins) {
            return;
        }
        pitches = new double[bins];
        spreads = new double[bins];
        for (int k = 0; k < bins; k++) {
            pitches[k] = scale.pitch(k, bins);
            spreads[k] = scale.spread(k, bins);
        }
        weights = new float[scale.classes()][bins];
        tuned = Float.NaN;
    }

    private void tune(float tuning) {
        if (tuning == tuned) {
            return;
        }
        tuned = tuning;
        int classes = scale.classes();
        for (int k = 0; k < pitches.length; k++) {
            double pitch = pitches[k] - tuning;
            double squares = 0;
            for (int c = 0; c < classes; c++) {
                double d = Math.IEEEremainder(pitch - scale.fromA(c), classes) / spreads[k];
                gaussians[c] = Math.exp(-2 * d * d);
                squares += gaussians[c] * gaussians[c];
            }
            double octave = (pitch / classes - scale.centre()) / scale.width();
            double factor = Math.exp(-0.5 * octave * octave) / Math.sqrt(squares);
            for (int c = 0; c < classes; c++) {
                weights[c][k] = (float) (gaussians[c] * factor);
            }
        }
    }

    private static void add(float[] values, float weight, float[] sum, int frames) {
        for (int t = 0; t < frames; t++) {
            sum[t] += values[t] * weight;
        }
    }
}
