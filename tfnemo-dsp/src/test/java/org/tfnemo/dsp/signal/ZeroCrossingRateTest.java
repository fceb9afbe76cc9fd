package org.tfnemo.dsp.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZeroCrossingRateTest {
    @Test
    void aSineCrossesTwiceAPeriod() {
        float[] sine = Sounds.cosine(6000, 11 / 600.0, 0.5, 0.1); // 11 whole periods a frame

        FeatureMap actual = rate(sine, new Framing(600, 240));

        assertThat(actual.at(0, 10)).isEqualTo(22f / 600);
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 5", "600, 240, 2000", "600, 7, 1801", "2048, 512, 72000", "2048, 512, 1", "2048, 2048, 700"})
    void isTheShareOfPairsWithinTheFrame(int length, int hop, int samples) {
        Framing framing = new Framing(length, hop);
        float[] noise = Sounds.noise(samples, length);

        FeatureMap actual = rate(noise, framing);

        for (int t = 0; t < actual.frames(); t++) {
            int count = 0;
            for (int at = Math.max(1, t * hop - length / 2 + 1); at < Math.min(samples, t * hop + length / 2); at++) {
                count += noise[at] < 0 != noise[at - 1] < 0 ? 1 : 0;
            }
            assertThat(actual.at(0, t)).as("frame %d", t).isEqualTo((float) ((double) count / length));
        }
    }

    @Test
    void silenceAndWhatCountsAsSilenceDoNotCross() {
        assertThat(rate(new float[] {0f, -0f, 1e-10f, -1e-10f, 0f}, new Framing(8, 8))
                        .toArray())
                .containsExactly(0);
    }

    @Test
    void zeroIsPositive() {
        assertThat(rate(new float[] {1f, 0f, -1f, 0f}, new Framing(8, 8)).toArray())
                .containsExactly(2f / 8);
    }

    @Test
    void notANumberStaysInTheFramesThatCoverIt() {
        float[] samples = Sounds.noise(100, 1);
        samples[50] = Float.NaN;

        FeatureMap actual = rate(samples, new Framing(20, 10));

        for (int t = 0; t < actual.frames(); t++) {
            assertThat(Float.isNaN(actual.at(0, t))).isEqualTo(10 * t - 10 <= 50 && 50 < 10 * t + 10);
        }
    }

    private static FeatureMap rate(float[] samples, Framing framing) {
        return StepRun.of(samples, (dsp, clip) -> dsp.zeroCrossingRate(clip, framing));
    }
}
