package org.tfnemo.dsp.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecibelTest {
    private static final int INFINITE = Float.floatToRawIntBits(Float.POSITIVE_INFINITY);

    private final Logarithm logarithm = new Logarithm();

    @Test
    void tenTimesThePowerIsTenDecibels() {
        FeatureMap actual = decibel(Reference.ONE, Floor.db(80), 1, 10, 0.001f);

        assertThat(actual.at(0, 0)).isZero();
        assertThat(actual.at(0, 1)).isEqualTo(10f);
        assertThat(actual.at(0, 2)).isCloseTo(-30f, offset(4e-6f)); // two float spacings; 0.001 is none
    }

    @Test
    void theLoudestIsZeroAndNothingLiesBelowTheRange() {
        FeatureMap actual = decibel(Reference.LOUDEST, Floor.db(80), 2, 0.02f, 1e-9f, 0);

        assertThat(actual.toArray()).containsExactly(0, -20, -80, -80);
    }

    @Test
    void theRangeIsBelowTheLoudestWhateverCountsAsZero() {
        FeatureMap actual = decibel(Reference.ONE, Floor.db(80), 100, 1e-9f);

        assertThat(actual.toArray()).containsExactly(20, -60);
    }

    @Test
    void silenceIsZeroBelowTheLoudestAndTheFloorBelowOne() {
        assertThat(decibel(Reference.LOUDEST, Floor.db(80), 0, 0).toArray()).containsExactly(0, 0);
        assertThat(decibel(Reference.ONE, Floor.db(80), 0, 0).toArray()).containsExactly(-100, -100);
    }

    @Test
    void notANumberMakesTheWholeClipSoBecauseTheLoudestIsUnknown() {
        assertThat(decibel(Reference.LOUDEST, Floor.db(80), 1, Float.NaN, 2).toArray())
                .containsOnly(Float.NaN);
    }

    @Test
    void theLogarithmIsRightToItsLastDigits() {
        // Spacing of floats at 380 dB is 3e-5; within ±128 dB it is 1.5e-5 at most, and so is the error.
        double worst = 0;
        double worstSmall = 0;
        for (int bits = Float.floatToRawIntBits(Float.MIN_NORMAL); bits < INFINITE; bits += 9973) {
            float x = Float.intBitsToFloat(bits);
            double exact = 10 * Math.log10(x);
            double error = Math.abs(logarithm(x) - exact);
            worst = Math.max(worst, error);
            worstSmall = Math.abs(exact) < 128 ? Math.max(worstSmall, error) : worstSmall;
        }
        assertThat(worst).isLessThan(4e-5);
        assertThat(worstSmall).isLessThan(1.2e-5);
    }

    @Test
    void whatIsNotFiniteHasNoLogarithm() {
        assertThat(logarithm(Float.NaN)).isNaN();
        assertThat(logarithm(Float.POSITIVE_INFINITY)).isNaN();
    }

    @Test
    void theLogarithmOfOneIsZero() {
        assertThat(logarithm(1)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0     | 80  | power must be a normal positive float, 1.2e-38 to 3.4e38; got 0.0",
                "NaN   | 80  | power must be a normal positive float, 1.2e-38 to 3.4e38; got NaN",
                "1e-10 | 0   | range must be above 0 dB; got 0.0",
                "1e-10 | NaN | range must be above 0 dB; got NaN",
            })
    void badFloorsAreRefused(double power, double range, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Floor(power, range))
                .withMessage(message);
    }

    private static FeatureMap decibel(Reference reference, Floor floor, float... power) {
        return StepRun.of(power, (dsp, samples) -> dsp.decibel(samples, reference, floor));
    }

    private float logarithm(float x) {
        float[] value = {x};
        logarithm.decibels(value, value, 1);
        return value[0];
    }
}
