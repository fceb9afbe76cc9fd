package org.tfnemo.dsp.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frequencies are shares of the lower rate's Nyquist frequency; ends are left out, where the filter meets silence. */
class ResamplerTest {
    private static final double[] PASSED = {0.01, 0.1, 0.3, 0.5, 0.7, 0.8, 0.85, 0.88, 0.9};
    private static final double[] STOPPED = {1.0, 1.003, 1.006, 1.01, 1.03, 1.1, 1.25, 1.5, 1.8};

    @ParameterizedTest
    @CsvSource({
        "48000, 24000",
        "44100, 24000",
        "8000, 24000",
        "11025, 24000",
        "16000, 24000",
        "22050, 16000",
        "96000, 24000",
        "44101, 24000",
        "24000, 44101"
    })
    void passesTheBandWithinATenThousandthOfADecibelAndWithoutDelay(int from, int to) {
        double lower = Math.min(from, to) / 2.0;
        Resampler resampler = Resampler.between(from, to);
        double worst = 0;
        for (double share : PASSED) {
            double hertz = share * lower;
            worst = Math.max(worst, largestDifference(resampler.resample(sine(hertz, from)), sine(hertz, to)));
        }
        // 1.2e-5 of the amplitude is 0.0001 dB; the difference also holds phase errors, images and float32 rounding.
        assertThat(worst).isLessThan(1.2e-5);
    }

    @ParameterizedTest
    @CsvSource({"48000, 24000", "44100, 24000", "96000, 24000", "44100, 16000", "44101, 24000"})
    void stopsEverythingAboveTheLowerNyquistByMoreThanAHundredDecibels(int from, int to) {
        Resampler resampler = Resampler.between(from, to);
        double worst = 0;
        for (double share : STOPPED) {
            double hertz = share * to / 2.0;
            if (hertz < from / 2.0) {
                worst = Math.max(worst, middlePeak(resampler.resample(sine(hertz, from))));
            }
        }
        assertThat(20 * Math.log10(worst)).isLessThan(-108);
    }

    @ParameterizedTest
    @CsvSource({
        "24000, 48000, 1000, 500",
        "44100, 24000, 44100, 24000",
        "44100, 24000, 1, 1",
        "8000, 24000, 7, 21",
        "44101, 24000, 1000, 545",
        "1048575, 1, 1, 1",
        "48000, 44100, 0, 0"
    })
    void lengthIsTheCeilingOfTheRatio(int from, int to, int samples, int expected) {
        AudioClip clip = AudioClip.owning(new float[samples], from);
        assertThat(clip.resample(to).length()).isEqualTo(from == 24000 ? 2 * samples : expected);
    }

    @Test
    void aConstantStaysConstant() {
        float[] ones = new float[4000];
        Arrays.fill(ones, 1f);
        AudioClip out = AudioClip.owning(ones, 44_100).resample(24_000);
        assertThat((double) out.sample(out.length() / 2)).isCloseTo(1, within(5e-6)); // the pass band's ripple
    }

    @Test
    void anImpulseStaysWhereItIs() {
        float[] impulse = new float[2001];
        impulse[1000] = 1;
        AudioClip out = AudioClip.owning(impulse, 8_000).resample(24_000);
        int loudest =
                IntStream.range(0, out.length()).reduce(0, (best, i) -> out.sample(i) > out.sample(best) ? i : best);
        assertThat(loudest).isEqualTo(3000);
        assertThat((double) out.sample(2990)).isCloseTo(out.sample(3010), within(1e-7)); // symmetric but for rounding
    }

    @Test
    void theTableAndTheInterpolatedKernelAgree() {
        SincKernel kernel = SincKernel.between(44_100, 24_000);
        float[] samples = sine(3000, 44_100).samples();
        ResamplingFilter table = new PhaseTable(kernel, 80);
        ResamplingFilter interpolated = new InterpolatedKernel(kernel, 80);
        double worst = IntStream.range(0, 80)
                .mapToDouble(phase -> Math.abs(table.at(samples, 2000, phase) - interpolated.at(samples, 2000, phase)))
                .max()
                .orElseThrow();
        assertThat(worst).isLessThan(1e-6); // 9e-8 per weight, summed with changing sign
    }

    @Test
    void sameRateIsTheSameClip() {
        AudioClip clip = sine(440, 24_000);
        assertThat(clip.resample(24_000)).isSameAs(clip);
        assertThat(Resampler.between(24_000, 24_000).resample(clip)).isSameAs(clip);
    }

    @Test
    void aClipOfAnotherRateIsRefused() {
        Resampler resampler = Resampler.between(48_000, 24_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resampler.resample(sine(440, 44_100)))
                .withMessage("clip must have a rate of 48000 Hz; got 44100");
    }

    @Test
    void aResultBeyondAnArrayIsRefusedBeforeAnythingIsAllocated() {
        AudioClip clip = AudioClip.owning(new float[100_000], 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clip.resample(24_000))
                .withMessage("clip must fit an array after resampling from 1 to 24000 Hz; got 100000 samples, which"
                        + " become 2400000000");
    }

    @Test
    void ratesBelowOneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resampler.between(0, 24_000))
                .withMessage("rates must be at least 1 Hz; got 0 and 24000");
    }

    /** A sixth of a second of a sine of amplitude 1 that starts at an odd phase. */
    private static AudioClip sine(double hertz, int rate) {
        float[] samples = new float[rate / 6];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) Math.sin(2 * Math.PI * hertz * i / rate + 0.7);
        }
        return AudioClip.owning(samples, rate);
    }

    private static double largestDifference(AudioClip actual, AudioClip expected) {
        return middle(Math.min(actual.length(), expected.length()))
                .mapToDouble(i -> Math.abs((double) actual.sample(i) - expected.sample(i)))
                .max()
                .orElseThrow();
    }

    private static double middlePeak(AudioClip clip) {
        return middle(clip.length())
                .mapToDouble(i -> Math.abs(clip.sample(i)))
                .max()
                .orElseThrow();
    }

    private static IntStream middle(int length) {
        return IntStream.range(length / 4, length - length / 4);
    }
}
