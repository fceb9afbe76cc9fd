package org.tfnemo.dsp.filterbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tfnemo.dsp.signal.Projection;

class RowPoolingTest {
    @ParameterizedTest
    @CsvSource({"128, 1025", "128, 384", "3, 7", "7, 7", "1, 5"})
    void eachRowCountsOnceAndAGroupsSharesAddUpToOne(int rows, int of) {
        Projection projection = new RowPooling(rows, of).projection();

        for (int i = 0; i < of; i++) {
            int groups = 0;
            for (int row = 0; row < rows; row++) {
                groups += projection.at(row, i) == 0 ? 0 : 1;
            }
            assertThat(groups).isEqualTo(1);
        }
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            for (int i = 0; i < of; i++) {
                sum += projection.at(row, i);
            }
            assertThat(sum).isCloseTo(1, within(1e-6)); // float32 shares
        }
    }

    @Test
    void groupsDifferByOneRowAtMost() {
        RowPooling pooling = new RowPooling(128, 1025);

        for (int row = 0; row < 128; row++) {
            assertThat(pooling.start(row + 1) - pooling.start(row)).isBetween(8, 9);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8})
    void noRowsAndMoreThanThereAreAreRefused(int rows) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RowPooling(rows, 7))
                .withMessage("rows must be 1 to 7, the rows that are pooled; got " + rows);
    }
}
