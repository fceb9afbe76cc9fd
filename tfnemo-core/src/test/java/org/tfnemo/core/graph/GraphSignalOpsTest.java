package org.tfnemo.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tfnemo.dsp.signal.Floor;
import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.Projection;
import org.tfnemo.dsp.signal.Reference;

class GraphSignalOpsTest {
    private static final Floor FLOOR = Floor.db(80);

    @Test
    void magnitudeIsTheLengthOfTheComplexNumber() {
        float[] complex = {3, 0, -5, 4, 0, 12}; // 3 + 4i, 0, −5 + 12i
        assertThat(new GraphStep((dsp, x) -> dsp.magnitude(x), 2, 3).of(complex))
                .containsExactly(5, 0, 13);
    }

    @Test
    void squareOfMagnitudeIsThePowerWithoutRounding() {
        float[] complex = {0.1f, 1e-18f, 0.3f, 1e-18f};
        assertThat(new GraphStep((dsp, x) -> dsp.square(dsp.magnitude(x)), 2, 2).of(complex))
                .containsExactly(0.1f * 0.1f + 0.3f * 0.3f, 1e-18f * 1e-18f + 1e-18f * 1e-18f);
    }

    @Test
    void squareOfOtherValuesIsTheirSquare() {
        assertThat(new GraphStep((dsp, x) -> dsp.square(x), 1, 3).of(-2, 0, 0.5f))
                .containsExactly(4, 0, 0.25f);
    }

    @Test
    void squareRootOfZeroIsZero() {
        assertThat(new GraphStep((dsp, x) -> dsp.squareRoot(x), 1, 3).of(4, 0, 0.25f))
                .containsExactly(2, 0, 0.5f);
    }

    @Test
    void projectionIsTheMatrixProduct() {
        Projection projection = new Projection(2, 3, new float[] {1, 2, 3, 0, -1, 0.5f});
        float[] values = {1, 2, 3, 4, 5, 6};
        assertThat(new GraphStep((dsp, x) -> dsp.project(projection, x), 3, 2).of(values))
                .containsExactly(22, 28, -0.5f, -1);
    }

    @ParameterizedTest
    @CsvSource({"ONE, 0, -30, -80", "LOUDEST, 0, -30, -80"})
    void decibelsOfUnitPowerFallByTenForEachTenth(Reference reference, float first, float second, float third) {
        float[] values = new GraphStep((dsp, x) -> dsp.decibel(x, reference, FLOOR), 1, 3).of(1, 1e-3f, 1e-9f);
        assertThat(values).containsExactly(new float[] {first, second, third}, within(1e-5f)); // one float32 step
    }

    @Test
    void decibelsBelowTheLoudestDoNotDependOnTheLevel() {
        float[] values = new GraphStep((dsp, x) -> dsp.decibel(x, Reference.LOUDEST, FLOOR), 2, 1).of(1e4f, 1e2f);
        assertThat(values).containsExactly(new float[] {0, -20}, within(1e-5f));
    }

    @Test
    void silenceIsZeroDecibelsBelowItsLoudest() {
        float[] values = new GraphStep((dsp, x) -> dsp.decibel(x, Reference.LOUDEST, FLOOR), 3, 7).of(new float[21]);
        assertThat(values).containsOnly(0);
    }

    @Test
    void silenceIsTheFloorBelowUnitPower() {
        float[] values = new GraphStep((dsp, x) -> dsp.decibel(x, Reference.ONE, FLOOR), 3, 7).of(new float[21]);
        float[] floor = new float[21];
        Arrays.fill(floor, -100);
        assertThat(values).containsExactly(floor, within(1e-5f)); // one float32 step
    }

    @ParameterizedTest
    @CsvSource({"2048, 512, 24001", "600, 240, 2500", "30, 7, 101", "600, 450, 2399", "2048, 512, 1"})
    void meanSquareIsTheMeanOfSquares(int length, int hop, int samples) {
        Framing framing = new Framing(length, hop);
        float[] noise = GraphStep.noise(1, samples);
        float[] actual = GraphStep.onSamples(samples, (dsp, x) -> dsp.meanSquare(x, framing))
                .of(noise);
        assertThat(actual).hasSize(framing.frames(samples));
        for (int t = 0; t < actual.length; t++) {
            double sum = 0;
            for (int i = Math.max(0, t * hop - length / 2); i < Math.min(samples, t * hop + length / 2); i++) {
                sum += (double) noise[i] * noise[i];
            }
            // Float32 sums in blocks; measured at most 3e-7 of the largest, 1/12.
            assertThat((double) actual[t]).as("frame %d", t).isCloseTo(sum / length, within(1e-7));
        }
    }

    @Test
    void everySampleCrossingZeroGivesAllPairs() {
        float[] alternating = new float[1000];
        for (int i = 0; i < alternating.length; i++) {
            alternating[i] = i % 2 == 0 ? 0.5f : -0.5f;
        }
        Framing framing = new Framing(100, 30);
        float[] rate = GraphStep.onSamples(1000, (dsp, x) -> dsp.zeroCrossingRate(x, framing))
                .of(alternating);
        assertThat(rate).hasSize(34);
        assertThat(rate[10]).isCloseTo(0.99f, within(1e-6f)); // 99 pairs of 100 samples
        assertThat(rate[0]).isCloseTo(0.49f, within(1e-6f)); // the left half repeats the first sample
    }

    @Test
    void valuesThatCountAsZeroArePositive() {
        float[] samples = {0.5f, -1e-10f, 0, -2e-10f, 0.5f, -0.0f};
        Framing framing = new Framing(12, 6);
        float[] rate = GraphStep.onSamples(6, (dsp, x) -> dsp.zeroCrossingRate(x, framing))
                .of(samples);
        assertThat(rate).hasSize(2);
        assertThat(rate[0]).isCloseTo(2 / 12f, within(1e-7f));
    }

    @Test
    void oneSampleHasNoCrossing() {
        float[] rate = GraphStep.onSamples(1, (dsp, x) -> dsp.zeroCrossingRate(x, Framing.standard()))
                .of(-0.5f);
        assertThat(rate).containsExactly(0);
    }

    @Test
    void projectionOfOtherRowsIsRefused() {
        Projection projection = new Projection(1, 3, new float[3]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GraphStep((dsp, x) -> dsp.project(projection, x), 2, 5).of(new float[10]))
                .withMessage("values must have the 3 rows that the projection takes; got 2");
    }

    @Test
    void samplesInSeveralRowsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GraphStep((dsp, x) -> dsp.stft(x, Framing.standard()), 2, 5).of(new float[10]))
                .withMessage("samples must be [batch, 1, n]; got [-1, 2, 5]");
    }
}
