package org.tfnemo.dsp.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.jtransforms.fft.DoubleFFT_1D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FineMagnitudeTest {
    @ParameterizedTest
    @CsvSource({
        "2048, 512, 24001",
        "2048, 512, 90000",
        "2048, 441, 5003",
        "1024, 1024, 3000",
        "600, 240, 2500",
        "122, 61, 301",
        "30, 7, 101",
        "8, 3, 40",
        "4, 1, 9",
        "2, 1, 5",
        "2048, 512, 1"
    })
    void everyBinIsRightToItsOwnLastDigits(int length, int hop, int samples) {
        Framing framing = new Framing(length, hop);
        float[] loudTone = Sounds.cosine(samples, 37.0 / 2048, 0.9, 0.3);

        FeatureMap actual = StepRun.of(loudTone, (dsp, x) -> dsp.fineMagnitude(x, framing));

        DoubleFFT_1D oracle = new DoubleFFT_1D(length);
        for (int t = 0; t < framing.frames(samples); t++) {
            double[] expected = magnitudes(loudTone, t, framing, oracle);
            for (int k = 0; k < framing.bins(); k++) {
                // float32's rounding of the bin, and float64's of the loudest one, √length at most
                assertThat((double) actual.at(k, t))
                        .as("bin %d of frame %d", k, t)
                        .isCloseTo(expected[k], offset(1e-7 * expected[k] + 1e-15 * length));
            }
        }
    }

    @Test
    void silenceIsZero() {
        assertThat(StepRun.of(new float[3000], (dsp, x) -> dsp.fineMagnitude(x, Framing.standard()))
                        .toArray())
                .containsOnly(0);
    }

    @Test
    void notANumberStaysInTheFramesThatCoverIt() {
        float[] samples = Sounds.noise(1000, 1);
        samples[500] = Float.NaN;

        FeatureMap actual = StepRun.of(samples, (dsp, x) -> dsp.fineMagnitude(x, new Framing(256, 64)));

        for (int t = 0; t < actual.frames(); t++) {
            boolean covered = t * 64 - 128 <= 500 && 500 < t * 64 + 128;
            assertThat(Float.isNaN(actual.at(5, t))).as("frame %d", t).isEqualTo(covered);
        }
    }

    private static double[] magnitudes(float[] samples, int t, Framing framing, DoubleFFT_1D oracle) {
        int length = framing.length();
        double[] frame = new double[2 * length];
        for (int n = 0; n < length; n++) {
            int i = t * framing.hop() - length / 2 + n;
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * n / length);
            frame[n] = i < 0 || i >= samples.length ? 0 : window * samples[i];
        }
        oracle.realForwardFull(frame);
        double[] magnitudes = new double[framing.bins()];
        for (int k = 0; k < framing.bins(); k++) {
            magnitudes[k] = Math.hypot(frame[2 * k], frame[2 * k + 1]);
        }
        return magnitudes;
    }
}
