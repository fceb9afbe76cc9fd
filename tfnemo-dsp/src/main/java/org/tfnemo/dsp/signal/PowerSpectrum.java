package org.tfnemo.dsp.signal;

/** Squared magnitude of the short-time Fourier transform, without a root in between. */
final class PowerSpectrum implements Kernel {
    private final FrameSpectra spectra;

    PowerSpectrum(FrameSpectra spectra) {
        this.spectra = spectra;
    }

    @Override
    public void compute(Matrix samples, Matrix power) {
        int frames = spectra.frames(samples.frames());
        int group = spectra.group(frames);
        power.reshape(spectra.bins(), frames);
        for (int first = 0; first < frames; first += group) {
            int lanes = Math.min(group, frames - first);
            spectra.transform(samples, first, lanes);
            for (int k = 0; k < spectra.bins(); k++) {
                float[] squared = spectra.real(k);
                square(squared, spectra.imaginary(k), lanes);
                System.arraycopy(squared, 0, power.row(k), first, lanes);
            }
        }
    }

    /** The same from a finished transform. */
    void square(Matrix complex, Matrix power) {
        int bins = spectra.bins();
        power.reshape(bins, complex.frames());
        for (int k = 0; k < bins; k++) {
            square(complex.row(k), complex.row(bins + k), power.row(k), complex.frames());
        }
    }

    private static void square(float[] re, float[] im, float[] power, int frames) {
        for (int i = 0; i < frames; i++) {
            float p = re[i];
            float q = im[i];
            power[i] = p * p + q * q;
        }
    }

    private static void square(float[] re, float[] im, int lanes) {
        for (int i = 0; i < lanes; i++) {
            float p = re[i];
            float q = im[i];
            re[i] = p * p + q * q;
        }
    }
}
