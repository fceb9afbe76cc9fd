package org.tfnemo.train.loop;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.dsp.representation.FeatureEngine;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.train.augment.WaveformAugmentation;

/** Samples to raw features of a clip, varied or as they are. For one thread, as its engine is. */
final class ClipFeatures {
    private final FeatureEngine engine;
    private final Representation representation;
    private final List<WaveformAugmentation> variations;
    private final float[] clip;

    ClipFeatures(
            FeatureEngine engine,
            Representation representation,
            SoundInput input,
            List<WaveformAugmentation> variations) {
        this.engine = engine;
        this.representation = representation;
        this.variations = List.copyOf(variations);
        this.clip = new float[input.samples()];
    }

    /** Features of {@code samples} as they are, cut or padded, into {@code target} from {@code offset} on. */
    void plain(float[] samples, float[] target, int offset) {
        int copied = Math.min(samples.length, clip.length);
        System.arraycopy(samples, 0, clip, 0, copied);
        Arrays.fill(clip, copied, clip.length, 0f);
        engine.extract(representation, clip).copyTo(target, offset);
    }

    /** The samples, varied as {@code random} decides. */
    float[] vary(float[] samples, RandomGenerator random) {
        float[] varied = samples;
        for (WaveformAugmentation variation : variations) {
            varied = variation.apply(varied, random);
        }
        return varied;
    }
}
