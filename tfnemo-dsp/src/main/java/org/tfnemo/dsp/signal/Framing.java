package org.tfnemo.dsp.signal;

/**
 * How a clip is cut into frames. Frame {@code t} is centred on sample {@code t·hop};
 * what lies outside the clip counts as the step says (zero, or the edge sample).
 *
 * @param length samples per frame, even, ≥ 2
 * @param hop samples between frame centres, 1..length
 */
public record Framing(int length, int hop) {
    public Framing {
        if (length < 2 || length % 2 != 0) {
            throw new IllegalArgumentException("length must be even and at least 2 samples; got " + length);
        }
        if (hop < 1) {
            throw new IllegalArgumentException("hop must be at least 1 sample; got " + hop);
        }
        if (hop > length) {
            throw new IllegalArgumentException(
                    "hop must not exceed length (" + length + "), or samples are skipped; got " + hop);
        }
    }

    /** 2048 samples every 512: librosa's standard, and the published nEMO settings. */
    public static Framing standard() {
        return new Framing(2048, 512);
    }

    /** Frames cut from {@code samples} samples: {@code 1 + ⌊samples / hop⌋}. */
    public int frames(int samples) {
        if (samples < 1) {
            throw new IllegalArgumentException("samples must be at least 1; got " + samples);
        }
        return 1 + samples / hop;
    }

    /** Bins of a real Fourier transform of one frame: {@code length / 2 + 1}. */
    public int bins() {
        return length / 2 + 1;
    }
}
