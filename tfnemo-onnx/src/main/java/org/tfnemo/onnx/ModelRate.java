package org.tfnemo.onnx;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.dsp.audio.Resampler;

/** Brings clips to a model's rate; keeps the filters of the rates it has met. */
final class ModelRate {
    private static final int KEPT = 8; // a service meets a few rates; whoever sends hundreds shall not fill the memory
    private static final double MARGIN = 1; // seconds, far more than a filter reaches

    private final int rate;
    private final Map<Integer, Resampler> resamplers = new ConcurrentHashMap<>();

    ModelRate(int rate) {
        this.rate = rate;
    }

    /** {@code clip} at the model's rate. */
    AudioClip convert(AudioClip clip) {
        if (clip.rate() == rate) {
            return clip;
        }
        Resampler known = resamplers.get(clip.rate());
        if (known == null) {
            known = Resampler.between(clip.rate(), rate);
            if (resamplers.size() < KEPT) {
                resamplers.put(clip.rate(), known);
            }
        }
        return known.resample(clip);
    }

    /** The same as the first {@code samples} samples of {@link #convert}, without the work for the rest. */
    AudioClip convertStart(AudioClip clip, int samples) {
        double needed = ((double) samples / rate + MARGIN) * clip.rate();
        AudioClip start = needed < clip.length() ? clip.fit((int) needed) : clip;
        AudioClip converted = convert(start);
        return converted.length() > samples ? converted.fit(samples) : converted;
    }
}
