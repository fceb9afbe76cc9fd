package org.tfnemo.dsp.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.jtransforms.fft.DoubleFFT_1D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FourierTransformTest {
    /** A float32 transform rounds log2(N) times; share of the largest bin. */
    private static final double ROUNDING = 5e-7;

    @ParameterizedTest
    @CsvSource({
        "2, 1",
        "4, 3",
        "8, 8",
        "16, 5",
        "32, 32",
        "64, 16",
        "256, 100",
        "1024, 333",
        "2048, 512",
        "4096, 1024",
        "6, 2",
        "30, 7",
        "600, 240",
        "1000, 1000",
        "2050, 512"
    })
    void agreesWithJTransformsInDouble(int length, int hop) {
        Framing framing = new Framing(length, hop);
        float[] noise = Sounds.noise(7 * length + 3, length);

        FeatureMap actual = StepRun.of(noise, (dsp, samples) -> dsp.stft(samples, framing));

        assertThat(actual.rows()).isEqualTo(2 * framing.bins());
        assertThat(actual.frames()).isEqualTo(framing.frames(noise.length));
        for (int t = 0; t < actual.frames(); t++) {
            assertFrame(actual, t, framing, windowed(noise, t, framing));
        }
    }

    @Test
    void aCosineOnABinIsTheWindowsThreeBins() {
        Framing framing = new Framing(256, 64);
        float[] cosine = Sounds.cosine(2048, 32 / 256.0, 0.5, 0);

        FeatureMap magnitude = StepRun.of(cosine, (dsp, samples) -> dsp.magnitude(dsp.stft(samples, framing)));

        int inside = 10;
        for (int k = 0; k < framing.bins(); k++) {
            double expected = k == 32 ? 0.5 * 256 / 4 : Math.abs(k - 32) == 1 ? 0.5 * 256 / 8 : 0;
            assertThat((double) magnitude.at(k, inside)).isCloseTo(expected, offset(32 * ROUNDING));
        }
    }

    @Test
    void theSpectrumHasTheEnergyOfTheWindowedFrame() {
        Framing framing = Framing.standard();
        float[] noise = Sounds.noise(9000, 3);

        FeatureMap power = StepRun.of(noise, FourierTransformTest::power);

        double[] frame = windowed(noise, 8, framing);
        double energy = 0;
        for (double x : frame) {
            energy += x * x;
        }
        double spectrum = 0;
        for (int k = 0; k < framing.bins(); k++) {
            spectrum += (k == 0 || k == framing.length() / 2 ? 1 : 2) * (double) power.at(k, 8);
        }
        assertThat(spectrum / framing.length() / energy).isCloseTo(1, offset(1e-6));
    }

    @Test
    void theShortcutToPowerIsTheSquaredMagnitude() {
        float[] noise = Sounds.noise(9000, 4);

        FeatureMap complex = StepRun.of(noise, (dsp, samples) -> dsp.stft(samples, Framing.standard()));
        FeatureMap power = StepRun.of(noise, FourierTransformTest::power);

        for (int k = 0; k < power.rows(); k++) {
            for (int t = 0; t < power.frames(); t++) {
                double re = complex.at(k, t);
                double im = complex.at(power.rows() + k, t);
                double expected = re * re + im * im;
                assertThat((double) power.at(k, t)).isCloseTo(expected, offset(2e-7 * expected));
            }
        }
    }

    @Test
    void moreFramesThanOneGroupJoinWithoutASeam() {
        Framing framing = new Framing(16, 4);
        float[] noise = Sounds.noise(4001, 5); // 1001 frames: seven groups

        FeatureMap actual = StepRun.of(noise, (dsp, samples) -> dsp.stft(samples, framing));

        for (int t = 0; t < actual.frames(); t++) {
            assertFrame(actual, t, framing, windowed(noise, t, framing));
        }
    }

    @Test
    void oneSampleIsAnImpulseInTheMiddleOfOneFrame() {
        FeatureMap actual = StepRun.of(new float[] {0.5f}, (dsp, samples) -> dsp.stft(samples, Framing.standard()));

        assertThat(actual.frames()).isEqualTo(1);
        for (int k = 0; k <= 1024; k++) {
            assertThat(actual.at(k, 0)).isEqualTo(k % 2 == 0 ? 0.5f : -0.5f);
            assertThat(actual.at(1025 + k, 0)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 60})
    void notANumberStaysInTheFramesThatCoverIt(int length) {
        Framing framing = new Framing(length, 20);
        float[] samples = Sounds.noise(400, 6);
        samples[200] = Float.NaN;

        FeatureMap power = StepRun.of(samples, (dsp, clip) -> dsp.square(dsp.magnitude(dsp.stft(clip, framing))));

        for (int t = 0; t < power.frames(); t++) {
            int start = 20 * t - length / 2;
            boolean covers = start <= 200 && 200 < start + length;
            assertThat(Float.isNaN(power.at(3, t))).as("frame %d", t).isEqualTo(covers);
        }
    }

    private static Block power(ArraySignalOps dsp, Block samples) {
        return dsp.square(dsp.magnitude(dsp.stft(samples, Framing.standard())));
    }

    private static void assertFrame(FeatureMap actual, int t, Framing framing, double[] frame) {
        int bins = framing.bins();
        new DoubleFFT_1D(frame.length).realForward(frame);
        double largest = 0;
        for (double x : frame) {
            largest = Math.max(largest, Math.abs(x));
        }
        for (int k = 0; k < bins; k++) {
            boolean real = k == 0 || k == bins - 1;
            double re = k == bins - 1 ? frame[1] : frame[2 * k];
            double im = real ? 0 : frame[2 * k + 1];
            assertThat((double) actual.at(k, t)).as("re %d, %d", k, t).isCloseTo(re, offset(ROUNDING * largest));
            assertThat((double) actual.at(bins + k, t)).as("im %d, %d", k, t).isCloseTo(im, offset(ROUNDING * largest));
        }
    }

    private static double[] windowed(float[] samples, int t, Framing framing) {
        double[] frame = new double[framing.length()];
        for (int n = 0; n < frame.length; n++) {
            int at = t * framing.hop() - frame.length / 2 + n;
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * n / frame.length);
            frame[n] = at < 0 || at >= samples.length ? 0 : window * samples[at];
        }
        return frame;
    }
}
