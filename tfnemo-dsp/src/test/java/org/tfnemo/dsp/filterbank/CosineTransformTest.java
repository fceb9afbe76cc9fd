package org.tfnemo.dsp.filterbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tfnemo.dsp.signal.Projection;

class CosineTransformTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40, 128})
    void rowsAreOrthonormal(int size) {
        Projection cosines = CosineTransform.of(size, size);

        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                double product = 0;
                for (int m = 0; m < size; m++) {
                    product += (double) cosines.at(a, m) * cosines.at(b, m);
                }
                assertThat(product).isCloseTo(a == b ? 1 : 0, offset(2e-7)); // float32 weights
            }
        }
    }

    @Test
    void theFirstRowIsTheMeanTimesTheRootOfTheLength() {
        Projection cosines = CosineTransform.of(1, 4);

        assertThat(cosines.toArray()).containsExactly(0.5f, 0.5f, 0.5f, 0.5f);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 129})
    void moreOrFewerCoefficientsThanInputsAreRefused(int coefficients) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CosineTransform.of(coefficients, 128))
                .withMessage("coefficients must be 1 to the number of inputs (128); got " + coefficients);
    }
}
