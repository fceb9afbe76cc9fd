package org.tfnemo.dsp.signal;

/** The short-time Fourier transform: real parts of all bins, then imaginary parts. */
final class FourierTransform implements Kernel {
    private final Framing framing;
    private final FrameSpectra spectra;

    FourierTransform(Framing framing, FrameSpectra spectra) {
        this.framing = framing;
        this.spectra = spectra;
    }

    Framing framing() {
        return framing;
    }

    @Override
    public void compute(Matrix samples, Matrix complex) {
        int bins = spectra.bins();
        int frames = spectra.frames(samples.frames());
        int group = spectra.group(frames);
        complex.reshape(2 * bins, frames);
        for (int first = 0; first < frames; first += group) {
            int lanes = Math.min(group, frames - first);
            spectra.transform(samples, first, lanes);
            for (int k = 0; k < bins; k++) {
                System.arraycopy(spectra.real(k), 0, complex.row(k), first, lanes);
                System.arraycopy(spectra.imaginary(k), 0, complex.row(bins + k), first, lanes);
            }
        }
    }
}
