package org.tfnemo.dsp.audio;

import java.util.ArrayList;
import java.util.List;

/**
 * Averages all channels to one while they stream in, and keeps the result.
 *
 * <pre>  y[n] = (1/C) · Σ x[n][c],  c = 0..C−1</pre>
 *
 * <p>Memory follows the samples that really arrive, in pieces of {@value #PIECE}; no header is believed.
 */
final class MonoMix implements SampleSink {
    private static final int PIECE = 1 << 16;

    private final String path;
    private final ReadLimit limit;
    private final List<float[]> pieces = new ArrayList<>();
    private float[] last = new float[0];
    private int used;
    private long frames;
    private int channels;

    MonoMix(String path, ReadLimit limit) {
        this.path = path;
        this.limit = limit;
    }

    @Override
    public void begin(int count) {
        channels = count;
    }

    @Override
    public void accept(double[] interleaved, int count) throws AudioException {
        if (frames + count > limit.frames()) {
            throw AudioException.whole(
                    path,
                    Refusal.TOO_LARGE,
                    "holds more than " + Digits.grouped(limit.frames())
                            + " frames, the most that is read at once; cut it into parts, or give Java more memory"
                            + " (-Xmx)");
        }
        for (int n = 0; n < count; n++) {
            double sum = 0;
            for (int c = 0; c < channels; c++) {
                sum += interleaved[n * channels + c];
            }
            add((float) (sum / channels));
        }
        frames += count;
    }

    private void add(float sample) {
        if (used == last.length) {
            last = new float[PIECE];
            pieces.add(last);
            used = 0;
        }
        last[used++] = sample;
    }

    /** Frames taken in so far. */
    long frames() {
        return frames;
    }

    /** The finished clip. */
    AudioClip clip(int rate) {
        float[] samples = new float[(int) frames];
        int copied = 0;
        for (float[] piece : pieces) {
            int length = Math.min(piece.length, samples.length - copied);
            System.arraycopy(piece, 0, samples, copied, length);
            copied += length;
        }
        return AudioClip.owning(samples, rate);
    }
}
