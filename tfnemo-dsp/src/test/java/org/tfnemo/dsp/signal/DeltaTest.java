package org.tfnemo.dsp.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeltaTest {
    @ParameterizedTest
    @CsvSource({"3, 3", "3, 20", "5, 5", "9, 9", "9, 10", "9, 141", "11, 30"})
    void aStraightLineHasItsSlopeEverywhere(int width, int frames) {
        float[] line = new float[frames];
        for (int t = 0; t < frames; t++) {
            line[t] = 3 - 0.25f * t;
        }

        FeatureMap slopes = delta(width, 1, line);

        for (int t = 0; t < frames; t++) {
            assertThat(slopes.at(0, t)).isCloseTo(-0.25f, offset(1e-6f)); // weights are rounded to float32
        }
    }

    @Test
    void aParabolaHasItsDerivativeInsideAndTheLinesOwnAtTheEnds() {
        float[] parabola = new float[12];
        for (int t = 0; t < 12; t++) {
            parabola[t] = t * t;
        }

        assertThat(delta(5, 1, parabola).toArray())
                .containsExactly(new float[] {4, 4, 4, 6, 8, 10, 12, 14, 16, 18, 18, 18}, offset(1e-5f));
    }

    @Test
    void rowsDoNotInfluenceEachOther() {
        float[] values = {5, 5, 5, 5, 0, 1, 2, 3};

        assertThat(delta(3, 2, values).toArray()).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
    }

    @Test
    void notANumberReachesAsFarAsTheLine() {
        float[] values = new float[20];
        values[10] = Float.NaN;

        FeatureMap slopes = delta(5, 1, values);

        for (int t = 0; t < 20; t++) {
            // the middle of a line weighs nothing
            assertThat(Float.isNaN(slopes.at(0, t))).isEqualTo(Math.abs(t - 10) <= 2 && t != 10);
        }
    }

    @Test
    void fewerFramesThanTheLineNeedsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> delta(9, 1, new float[8]))
                .withMessage("frames must be at least the slope's width (9), because a line is fitted through as many;"
                        + " got 8");
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 0, 1, 2, 8})
    void badWidthsAreRefused(int width) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Slope(width))
                .withMessage("width must be odd and at least 3 frames; got " + width);
    }

    private static FeatureMap delta(int width, int rows, float... values) {
        return Matrices.run(new Delta(new Slope(width)), Matrices.of(rows, values));
    }
}
