package org.tfnemo.dsp.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedianNetworkTest {
    static IntStream widths() {
        return IntStream.range(0, 40).map(i -> 2 * i + 1);
    }

    /** A network of minima and maxima that is right for all zeros and ones is right for everything (Knuth 5.3.4). */
    @ParameterizedTest
    @MethodSource("widths")
    void mediansOfZerosAndOnesAreThoseOfSorting(int width) {
        Random random = new Random(width);
        for (int run = 0; run < 200; run++) {
            double share = random.nextDouble();
            assertMedians(width, values(width, () -> random.nextDouble() < share ? 1f : 0f));
        }
    }

    @ParameterizedTest
    @MethodSource("widths")
    void mediansOfAnyValuesAreThoseOfSorting(int width) {
        Random random = new Random(width);
        for (int run = 0; run < 50; run++) {
            assertMedians(width, values(width, () -> (float) random.nextGaussian()));
        }
    }

    @Test
    void sixteenMediansOfThirtyOneTakeAtMost546Comparisons() {
        AtomicInteger count = new AtomicInteger();
        MedianNetwork<Float> network = new MedianNetwork<>(
                31,
                (a, b) -> {
                    count.incrementAndGet();
                    return Math.min(a, b);
                },
                (a, b) -> {
                    count.incrementAndGet();
                    return Math.max(a, b);
                });

        assertThat(network.medians(values(31, () -> 0f))).hasSize(16);
        assertThat(count.get()).isLessThanOrEqualTo(546);
    }

    @Test
    void notANumberMakesTheMediansOfItsWindowsThatAndNoOthers() {
        for (int at = 0; at < 46; at++) {
            List<Float> values = values(31, new Random(at)::nextFloat);
            values.set(at, Float.NaN);

            List<Float> medians = new MedianNetwork<Float>(31, Math::min, Math::max).medians(values);

            for (int i = 0; i < 16; i++) {
                assertThat(medians.get(i).isNaN()).isEqualTo(i <= at && at < i + 31);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, 30})
    void widthWithoutAMiddleIsRefused(int width) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MedianNetwork<Float>(width, Math::min, Math::max))
                .withMessage("width must be odd and at least 1, so that a window has a middle; got " + width);
    }

    @Test
    void anotherNumberOfValuesIsRefused() {
        MedianNetwork<Float> network = new MedianNetwork<>(3, Math::min, Math::max);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> network.medians(List.of(1f, 2f, 3f)))
                .withMessage("values must be width + together − 1 = 4; got 3");
    }

    private interface Source {
        float next();
    }

    private static List<Float> values(int width, Source source) {
        List<Float> values = new ArrayList<>();
        for (int i = 0; i < width + MedianNetwork.together(width) - 1; i++) {
            values.add(source.next());
        }
        return values;
    }

    private static void assertMedians(int width, List<Float> values) {
        List<Float> actual = new MedianNetwork<Float>(width, Math::min, Math::max).medians(values);

        assertThat(actual).hasSize(MedianNetwork.together(width));
        for (int i = 0; i < actual.size(); i++) {
            List<Float> window = values.subList(i, i + width).stream().sorted().toList();
            assertThat(actual.get(i)).isEqualTo(window.get(width / 2));
        }
    }
}
