package org.tfnemo.train.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DomainTest {
    static Stream<Domain> domains() {
        return Stream.of(
                new RealRange(-1, 3, Scale.LINEAR),
                new RealRange(1e-4, 1e-2, Scale.LOG),
                new WholeRange(-2, 5, Scale.LINEAR),
                new WholeRange(1, 32, Scale.LOG),
                new Choices(List.of("mean", "max")));
    }

    @ParameterizedTest
    @MethodSource("domains")
    void drawsStayWithinAndSurviveBeingWritten(Domain domain) {
        Random random = new Random(1);
        Density density = domain.density(List.of(domain.draw(random), domain.draw(random)));

        for (int i = 0; i < 500; i++) {
            double drawn = i % 2 == 0 ? domain.draw(random) : density.draw(random);
            assertThat(domain.place(drawn)).isBetween(0.0, 1.0);
            assertThat(domain.value(domain.text(drawn))).isEqualTo(drawn);
        }
    }

    @Test
    void wholeNumbersAreDrawnAlike() {
        Random random = new Random(2);
        int[] counts = new int[4];
        for (int i = 0; i < 4000; i++) {
            counts[(int) new WholeRange(0, 3, Scale.LINEAR).draw(random)]++;
        }

        assertThat(Arrays.stream(counts).boxed())
                .allMatch(count -> count > 880 && count < 1120); // four deviations about 1000
    }

    @Test
    void aRangeUpsideDownIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RealRange(1e-2, 1e-4, Scale.LOG))
                .withMessage("low must lie below high, both finite; got 0.01..1.0E-4");
    }

    @Test
    void zeroHasNoLogarithm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RealRange(0, 1, Scale.LOG))
                .withMessage("low must be above 0 on a logarithmic scale; got 0.0");
    }
}
