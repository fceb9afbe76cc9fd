package org.tfnemo.train.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearAxisTest {
    @Test
    void marksAreRoundValuesWithinTheEnds() {
        assertThat(new LinearAxis("s", -0.01, 2.1, 0).ticks(5))
                .extracting(Tick::text)
                .containsExactly("0", "0.5", "1.0", "1.5", "2.0");
    }

    @Test
    void belowZeroStandsATrueMinus() {
        assertThat(new LinearAxis("dB", -80, 0, 0).ticks(4))
                .extracting(Tick::text)
                .containsExactly("\u221280", "\u221260", "\u221240", "\u221220", "0");
    }

    @Test
    void markLiesWhereItsValueDoes() {
        Tick middle = new LinearAxis("dB", -80, 0, 0).ticks(4).get(2);
        assertThat(middle.place()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void whatIsCountedIsMarkedInWholeNumbers() {
        assertThat(new LinearAxis("epoch", 1, 3, 1).ticks(20))
                .extracting(Tick::text)
                .containsExactly("1", "2", "3");
    }

    @Test
    void aPolishMachineWritesPointsToo() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("pl-PL"));
        try {
            assertThat(new LinearAxis("s", 0, 1, 0).ticks(2))
                    .extracting(Tick::text)
                    .contains("0.5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.001,2", "1e-9,7", "3e7,3", "0.7,50"})
    void thereAreNeverManyMoreMarksThanRoom(double highest, int most) {
        assertThat(new LinearAxis("x", 0, highest, 0).ticks(most)).hasSizeBetween(1, most + 1);
    }

    @Test
    void cellsHaveTheirValuesAtTheirMiddles() {
        LinearAxis axis = LinearAxis.ofCells("Hz", 10, 4); // cells at 0, 10, 20, 30 from −5 to 35
        assertThat(axis.place(0)).isCloseTo(0.125, within(1e-12));
        assertThat(axis.place(30)).isCloseTo(0.875, within(1e-12));
    }

    @Test
    void endsThatAreNotInOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinearAxis("x", 1, 1, 0))
                .withMessage("highest must be finite and above lowest (1.0); got 1.0");
    }
}
