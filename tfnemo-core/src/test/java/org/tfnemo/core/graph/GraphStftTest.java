package org.tfnemo.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.jtransforms.fft.DoubleFFT_1D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tfnemo.dsp.signal.Framing;

class GraphStftTest {
    @ParameterizedTest
    @CsvSource({
        "256, 64, 1001",
        "512, 128, 3001",
        "1024, 256, 4999",
        "2048, 512, 24001",
        "4096, 1024, 9001",
        "400, 160, 2503",
        "2048, 441, 5003",
        "2048, 8, 777",
        "600, 600, 2399",
        "600, 450, 2399",
        "122, 61, 301",
        "30, 7, 101",
        "6, 5, 20",
        "2, 1, 5",
        "2048, 512, 1",
        "256, 64, 31"
    })
    void agreesWithJTransforms(int length, int hop, int samples) {
        Framing framing = new Framing(length, hop);
        float[] noise = GraphStep.noise(samples, samples);
        float[] actual =
                GraphStep.onSamples(samples, (dsp, x) -> dsp.stft(x, framing)).of(noise);
        double[] expected = jtransforms(noise, framing);
        double largest = largest(expected);
        assertThat(actual).hasSize(expected.length);
        // Float32 rounding of two short sums; measured at most 3e-7 of the largest value.
        Offset<Double> tolerance = within(1e-6 * largest);
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) actual[i]).as("value %d", i).isCloseTo(expected[i], tolerance);
        }
    }

    @Test
    void constantAndHalfRateBinsHaveNoImaginaryPart() {
        Framing framing = Framing.standard();
        int samples = 2048;
        int frames = framing.frames(samples);
        float[] values =
                GraphStep.onSamples(samples, (dsp, x) -> dsp.stft(x, framing)).of(GraphStep.noise(3, samples));
        for (int t = 0; t < frames; t++) {
            assertThat(values[framing.bins() * frames + t]).isZero();
            assertThat(values[(2 * framing.bins() - 1) * frames + t]).isZero();
        }
    }

    @Test
    void nanStaysInTheFramesThatCoverIt() {
        Framing framing = new Framing(256, 64);
        float[] samples = GraphStep.noise(4, 1000);
        samples[500] = Float.NaN;
        float[] values =
                GraphStep.onSamples(1000, (dsp, x) -> dsp.stft(x, framing)).of(samples);
        int frames = framing.frames(1000);
        for (int t = 0; t < frames; t++) {
            boolean covered = t * 64 - 128 <= 500 && 500 < t * 64 + 128;
            assertThat(Float.isNaN(values[t])).as("frame %d", t).isEqualTo(covered);
        }
    }

    private static double[] jtransforms(float[] samples, Framing framing) {
        int length = framing.length();
        int bins = framing.bins();
        int frames = framing.frames(samples.length);
        DoubleFFT_1D fft = new DoubleFFT_1D(length);
        double[] result = new double[2 * bins * frames];
        for (int t = 0; t < frames; t++) {
            double[] frame = new double[2 * length];
            for (int n = 0; n < length; n++) {
                int i = t * framing.hop() - length / 2 + n;
                double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * n / length);
                frame[n] = i < 0 || i >= samples.length ? 0 : window * samples[i];
            }
            fft.realForwardFull(frame);
            for (int k = 0; k < bins; k++) {
                result[k * frames + t] = frame[2 * k];
                result[(bins + k) * frames + t] = frame[2 * k + 1];
            }
        }
        return result;
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
