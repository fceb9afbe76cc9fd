package org.tfnemo.dsp.filterbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tfnemo.dsp.golden.GoldenFilters;
import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.Projection;

class MelFilterbankTest {
    @ParameterizedTest
    @MethodSource("librosas")
    void weightsAreLibrosas(String name, MelScale scale, Framing framing) {
        Projection expected = GoldenFilters.of(name);
        Projection actual = MelFilterbank.of(scale, framing);

        assertThat(actual.out()).isEqualTo(expected.out());
        assertThat(actual.in()).isEqualTo(expected.in());
        // Two roundings to float32 of a weight of at most 0.05; where a bin lies on an edge, cancellation adds to it.
        for (int row = 0; row < actual.out(); row++) {
            for (int bin = 0; bin < actual.in(); bin++) {
                assertThat(Math.abs((double) actual.at(row, bin) - expected.at(row, bin)))
                        .isLessThan(1e-8);
            }
        }
    }

    static Stream<Arguments> librosas() {
        return Stream.of(
                Arguments.of("mel-128-of-2048@24000", MelScale.standard(24_000), Framing.standard()),
                Arguments.of("mel-40-of-512@16000", new MelScale(40, 16_000, 60, 7600), new Framing(512, 160)),
                Arguments.of("mel-128-of-2048@44100", MelScale.standard(44_100), Framing.standard()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0   | 24000 | 0    | 12000 | filters must be at least 1; got 0",
                "128 | 0     | 0    | 12000 | rate must be at least 1 Hz; got 0",
                "128 | 24000 | -1   | 12000 | lowest must be at least 0 Hz; got -1.0",
                "128 | 24000 | NaN  | 12000 | lowest must be at least 0 Hz; got NaN",
                "128 | 24000 | 0    | 12001 | highest must be above lowest (0.0 Hz) and at most half the rate "
                        + "(12000.0 Hz); got 12001.0",
                "128 | 24000 | 5000 | 5000  | highest must be above lowest (5000.0 Hz) and at most half the rate "
                        + "(12000.0 Hz); got 5000.0",
            })
    void badScalesAreRefused(int filters, int rate, double lowest, double highest, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MelScale(filters, rate, lowest, highest))
                .withMessage(message);
    }

    @Test
    void noFilterIsNegative() {
        for (float weight :
                MelFilterbank.of(MelScale.standard(48_000), Framing.standard()).toArray()) {
            assertThat(weight).isNotNegative();
        }
    }
}
