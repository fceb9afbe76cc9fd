package org.tfnemo.dsp.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanSquareTest {
    @Test
    void aSineHasHalfItsSquaredAmplitude() {
        float[] sine = Sounds.cosine(6000, 11 / 600.0, 0.5, -Math.PI / 2); // 11 whole periods a frame

        FeatureMap actual = StepRun.of(sine, (dsp, samples) -> dsp.meanSquare(samples, new Framing(600, 240)));

        assertThat((double) actual.at(0, 10)).isCloseTo(0.125, offset(1e-8)); // float32 samples
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 5", "600, 240, 2000", "600, 7, 1801", "2048, 512, 72000", "2048, 512, 1", "2048, 2048, 700"})
    void isTheMeanOverTheFrameWithZerosOutside(int length, int hop, int samples) {
        Framing framing = new Framing(length, hop);
        float[] noise = Sounds.noise(samples, length);

        FeatureMap actual = StepRun.of(noise, (dsp, clip) -> dsp.meanSquare(clip, framing));

        assertThat(actual.frames()).isEqualTo(framing.frames(samples));
        for (int t = 0; t < actual.frames(); t++) {
            double sum = 0;
            for (int at = Math.max(0, t * hop - length / 2); at < Math.min(samples, t * hop + length / 2); at++) {
                sum += (double) noise[at] * noise[at];
            }
            assertThat(actual.at(0, t)).isCloseTo((float) (sum / length), offset(1e-8f));
        }
    }

    @Test
    void notANumberStaysInTheFramesThatCoverIt() {
        float[] samples = Sounds.noise(100, 1);
        samples[50] = Float.NaN;

        FeatureMap actual = StepRun.of(samples, (dsp, clip) -> dsp.meanSquare(clip, new Framing(20, 10)));

        for (int t = 0; t < actual.frames(); t++) {
            assertThat(Float.isNaN(actual.at(0, t))).isEqualTo(10 * t - 10 <= 50 && 50 < 10 * t + 10);
        }
    }
}
