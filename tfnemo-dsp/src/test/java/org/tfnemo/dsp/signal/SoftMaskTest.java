package org.tfnemo.dsp.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoftMaskTest {
    @ParameterizedTest
    @CsvSource({
        "2, 1, 3, 1, 0.9",
        "2, 1, 1, 3, 0.1",
        "2, 1, 0, 5, 0",
        "2, 1, 5, 0, 1",
        "2, 1, 0, 0, 0.5",
        "2, 3, 3, 1, 0.5",
        "2, 4, 0, 0, 0",
        "1, 1, 3, 1, 0.75",
        "1, 1, 0, 0, 0.5",
        "3, 1, 2, 1, 0.888888889",
        "2, 1, 3e-30, 1e-30, 0.9",
        "2, 1, 3e30, 1e30, 0.9"
    })
    void isTheShareOfThePowers(int power, double margin, float wanted, float rest, float expected) {
        assertThat(mask(new SoftMask(power, margin), wanted, rest)).isCloseTo(expected, within(1e-7f));
    }

    @Test
    void masksOfSwappedEstimatesAddUpToOne() {
        SoftMask even = new SoftMask(2, 1);
        float[] noise = Sounds.noise(200, 1);
        for (int i = 0; i < 200; i += 2) {
            float a = Math.abs(noise[i]);
            float b = Math.abs(noise[i + 1]);
            assertThat(mask(even, a, b) + mask(even, b, a)).isCloseTo(1, within(1e-7f));
        }
    }

    @Test
    void notANumberIsNotHidden() {
        assertThat(mask(new SoftMask(2, 1), Float.NaN, 1)).isNaN();
        assertThat(mask(new SoftMask(2, 1), 1, Float.NaN)).isNaN();
        assertThat(mask(new SoftMask(1, 1), 1, Float.NaN)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.99, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void marginBelowOneIsRefused(double margin) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SoftMask(2, margin))
                .withMessage("margin must be at least 1 and finite; got " + margin);
    }

    @Test
    void powerBelowOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SoftMask(0, 1))
                .withMessage("power must be at least 1; got 0");
    }

    @Test
    void estimatesOfDifferentShapesAreRefused() {
        SoftMasks masks = new SoftMasks(new SoftMask(2, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrices.run(masks, Matrices.of(2, 1, 2), Matrices.of(1, 1, 2)))
                .withMessage("wanted and rest must be of one shape; got [2][1] and [1][2]");
    }

    private static float mask(SoftMask mask, float wanted, float rest) {
        return Matrices.run(new SoftMasks(mask), Matrices.of(1, wanted), Matrices.of(1, rest))
                .at(0, 0);
    }
}
