package org.tfnemo.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tfnemo.onnx.FloatTensor;

class DifferenceTest {
    private static FloatTensor row(float... values) {
        return FloatTensor.owning(values, 1, values.length);
    }

    @Test
    void worstValueCounts() {
        assertThat(Difference.absolute(row(1, 2, 3), row(1, 2.5f, 3.25f))).isEqualTo(0.5);
    }

    @Test
    void notANumberEqualsItself() {
        assertThat(Difference.absolute(row(Float.NaN, 1), row(Float.NaN, 1))).isZero();
    }

    @Test
    void notANumberOnOneSideIsInfinitelyFar() {
        assertThat(Difference.absolute(row(Float.NaN), row(0))).isInfinite();
        assertThat(Difference.absolute(row(0), row(Float.NaN))).isInfinite();
        assertThat(Difference.relative(row(0), row(Float.NaN))).isInfinite();
    }

    @Test
    void equalInfinitiesAreEqualAndOthersFar() {
        float infinity = Float.POSITIVE_INFINITY;
        assertThat(Difference.absolute(row(infinity), row(infinity))).isZero();
        assertThat(Difference.absolute(row(infinity), row(-infinity))).isInfinite();
        assertThat(Difference.absolute(row(infinity), row(0))).isInfinite();
    }

    @Test
    void negativeZeroIsZero() {
        assertThat(Difference.absolute(row(-0f), row(0f))).isZero();
    }

    @Test
    void anotherShapeIsInfinitelyFar() {
        FloatTensor column = FloatTensor.owning(new float[] {1, 2}, 2, 1);
        assertThat(Difference.absolute(row(1, 2), column)).isInfinite();
    }

    @Test
    void relativeIsAShareOfTheLargestButNeverOfLessThanOne() {
        assertThat(Difference.relative(row(-100, 1), row(-100, 2))).isEqualTo(0.01);
        assertThat(Difference.relative(row(0.01f), row(0.02f))).isCloseTo(0.01, within(1e-9));
    }
}
