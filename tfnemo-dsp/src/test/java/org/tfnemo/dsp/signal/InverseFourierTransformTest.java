package org.tfnemo.dsp.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InverseFourierTransformTest {
    @ParameterizedTest
    @CsvSource({
        "2048, 512, 24001",
        "2048, 512, 1",
        "2048, 512, 700",
        "256, 64, 1001",
        "16, 4, 4001",
        "4, 1, 9",
        "2, 1, 5",
        "600, 240, 3001",
        "30, 7, 101",
        "2048, 441, 5003"
    })
    void bringsBackTheSound(int length, int hop, int samples) {
        Framing framing = new Framing(length, hop);
        float[] noise = Sounds.noise(samples, length);

        FeatureMap back = StepRun.of(noise, (dsp, clip) -> dsp.istft(dsp.stft(clip, framing), framing, clip));

        // Windows that barely reach a sample magnify the rounding of a transform there and back; measured 4e-7.
        for (int i = 0; i < samples; i++) {
            assertThat((double) back.at(0, i)).isCloseTo(noise[i], offset(2e-6));
        }
    }

    @ParameterizedTest
    @CsvSource({"64, 16, 500", "64, 16, 20", "64, 64, 300", "64, 40, 300", "60, 20, 500", "6, 6, 20", "2, 2, 9"})
    void ofAnyMatrixIsTheWeightedSumOfItsInvertedFrames(int length, int hop, int samples) {
        Framing framing = new Framing(length, hop);
        int frames = framing.frames(samples);
        float[] complex = Sounds.noise(2 * framing.bins() * frames, 7);

        FeatureMap actual = Matrices.run(
                new OverlapAdd(framing, new FrameSpectra(framing)),
                Matrices.of(2 * framing.bins(), complex),
                Matrices.of(1, new float[samples]));

        double[] expected = InverseOracle.of(complex, framing, samples);
        for (int i = 0; i < samples; i++) {
            // Relative: where windows end, the sum that is divided by is small.
            assertThat((double) actual.at(0, i))
                    .as("sample %d", i)
                    .isCloseTo(expected[i], offset(1e-6 * (1 + Math.abs(expected[i]))));
        }
    }

    @Test
    void moreFramesThanOneGroupJoinWithoutASeam() {
        Framing framing = new Framing(64, 16);
        float[] noise = Sounds.noise(9000, 5); // 563 frames: four groups

        FeatureMap back = StepRun.of(noise, (dsp, clip) -> dsp.istft(dsp.stft(clip, framing), framing, clip));

        for (int i = 0; i < noise.length; i++) {
            assertThat((double) back.at(0, i)).isCloseTo(noise[i], offset(2e-7));
        }
    }

    @Test
    void aLongerClipBeforeLeavesNothingBehind() {
        ArraySignalOps dsp = new ArraySignalOps();
        Framing framing = new Framing(256, 64);
        Block back = dsp.istft(dsp.stft(dsp.samples(), framing), framing, dsp.samples());
        float[] shorter = Sounds.noise(1000, 1);
        float[] alone = dsp.evaluate(back, shorter).toArray();

        dsp.evaluate(back, Sounds.noise(30_000, 2));

        assertThat(dsp.evaluate(back, shorter).toArray()).isEqualTo(alone);
    }

    @Test
    void silenceStaysSilence() {
        Framing framing = Framing.standard();

        FeatureMap back = StepRun.of(new float[5000], (dsp, x) -> dsp.istft(dsp.stft(x, framing), framing, x));

        assertThat(back.toArray()).containsOnly(0);
    }

    @Test
    void aTransformOfOtherFramesIsRefused() {
        Framing longer = new Framing(64, 16);
        Framing shorter = new Framing(32, 16);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> StepRun.of(new float[100], (dsp, x) -> dsp.istft(dsp.stft(x, shorter), longer, x)))
                .withMessage("complex must be the transform of a clip of 100 samples, [66][7]; got [34][7]");
    }
}
