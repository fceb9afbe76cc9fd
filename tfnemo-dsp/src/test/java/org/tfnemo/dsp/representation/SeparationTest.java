package org.tfnemo.dsp.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tfnemo.dsp.signal.ArraySignalOps;
import org.tfnemo.dsp.signal.Block;
import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.SoftMask;
import org.tfnemo.dsp.signal.Sounds;
import org.tfnemo.dsp.signal.Weights;

class SeparationTest {
    private static final int SAMPLES = 24_000;

    private final ArraySignalOps dsp = new ArraySignalOps();

    @Test
    void atMarginOneThePartsAddUpToTheSound() {
        float[] noise = Sounds.noise(SAMPLES, 1);
        Separation.Parts<Block> parts = Separation.standard(1).of(dsp, dsp.samples());
        Block whole = dsp.weightedSum(parts.harmonic(), parts.percussive(), new Weights(1, 1));

        assertThat(dsp.evaluate(whole, noise).toArray()).containsExactly(noise, within(1e-6f));
    }

    @Test
    void aToneIsHarmonic() {
        float[] tone = Sounds.cosine(SAMPLES, 1000 / 24_000.0, 0.5, 0);

        assertThat(harmonicShare(tone, 1)).isGreaterThan(0.99);
    }

    @Test
    void aClickIsPercussive() {
        float[] click = new float[SAMPLES];
        click[11_111] = 0.9f;

        assertThat(harmonicShare(click, 1)).isLessThan(0.01);
    }

    @Test
    void atMarginFourNoiseIsHardlyHarmonic() {
        float[] noise = Sounds.noise(SAMPLES, 2);

        assertThat(harmonicShare(noise, 4)).isLessThan(0.1).isLessThan(harmonicShare(noise, 1) / 3);
    }

    @Test
    void silenceStaysSilence() {
        Separation.Parts<Block> parts = Separation.standard(1).of(dsp, dsp.samples());

        assertThat(dsp.evaluate(parts.harmonic(), new float[SAMPLES]).toArray()).containsOnly(0);
        assertThat(dsp.evaluate(parts.percussive(), new float[SAMPLES]).toArray())
                .containsOnly(0);
    }

    @Test
    void evenWidthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Separation(Framing.standard(), 30, new SoftMask(2, 1)))
                .withMessage("width must be odd and at least 1, so that a window has a middle; got 30");
    }

    @Test
    void missingSettingsAreRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> new HarmonicPercussive(Separation.standard(1), null, new Weights(0.7, 0.3)))
                .withMessage("mel");
    }

    private double harmonicShare(float[] sound, double margin) {
        Separation.Parts<Block> parts = Separation.standard(margin).of(dsp, dsp.samples());
        return energy(dsp.evaluate(parts.harmonic(), sound).toArray()) / energy(sound);
    }

    /** Without half a frame at either end, where every tone begins and ends with a click. */
    private static double energy(float[] sound) {
        double energy = 0;
        for (float x : Arrays.copyOfRange(sound, 1024, SAMPLES - 1024)) {
            energy += x * x;
        }
        return energy;
    }
}
