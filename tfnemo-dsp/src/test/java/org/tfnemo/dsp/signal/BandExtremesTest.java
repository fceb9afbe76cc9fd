package org.tfnemo.dsp.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandExtremesTest {
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "5, 5, 2", "20, 3, 20", "137, 7, 3", "479, 141, 10", "64, 9, 31", "50, 33, 49"})
    void isTheMeanOfTheSortedEnds(int rows, int frames, int counted) {
        float[] values = Sounds.noise(rows * frames, rows + counted);
        Matrix matrix = Matrices.of(rows, values);
        List<Band> bands = List.of(new Band(0, rows, counted));

        FeatureMap lowest = Matrices.run(new BandExtremes(bands, Extreme.LOWEST, false), matrix);
        FeatureMap highest = Matrices.run(new BandExtremes(bands, Extreme.HIGHEST, false), matrix);

        for (int t = 0; t < frames; t++) {
            double[] sorted = new double[rows];
            for (int r = 0; r < rows; r++) {
                sorted[r] = values[r * frames + t];
            }
            Arrays.sort(sorted);
            double low = Arrays.stream(sorted, 0, counted).average().orElseThrow();
            double high = Arrays.stream(sorted, rows - counted, rows).average().orElseThrow();
            // sums of up to 49 values in float32
            assertThat((double) lowest.at(0, t)).isCloseTo(low, offset(1e-6));
            assertThat((double) highest.at(0, t)).isCloseTo(high, offset(1e-6));
        }
    }

    @Test
    void bandsMayOverlapAndValuesMayBeEqual() {
        Matrix values = Matrices.of(4, 3, 1, 3, 2);
        List<Band> bands = List.of(new Band(0, 3, 2), new Band(2, 4, 1));

        assertThat(Matrices.run(new BandExtremes(bands, Extreme.HIGHEST, false), values)
                        .toArray())
                .containsExactly(3, 3);
        assertThat(Matrices.run(new BandExtremes(bands, Extreme.LOWEST, false), values)
                        .toArray())
                .containsExactly(2, 2);
    }

    @Test
    void rootsOfSquaresAreAveragedNotSquares() {
        Matrix squares = Matrices.of(3, 16, 4, 1);

        assertThat(Matrices.run(new BandExtremes(List.of(new Band(0, 3, 2)), Extreme.HIGHEST, true), squares)
                        .toArray())
                .containsExactly(3);
    }

    @Test
    void extremesOfARootAreThoseWithoutIt() {
        List<Band> bands = List.of(new Band(0, 40, 4), new Band(40, 129, 1));
        Framing framing = new Framing(256, 64);

        FeatureMap fused = StepRun.of(
                Sounds.noise(2000, 4),
                (dsp, x) -> dsp.bandExtremes(dsp.fineMagnitude(x, framing), bands, Extreme.LOWEST));
        FeatureMap magnitudes = StepRun.of(Sounds.noise(2000, 4), (dsp, x) -> dsp.fineMagnitude(x, framing));

        Matrix matrix = Matrices.of(magnitudes.rows(), magnitudes.toArray());
        assertThat(fused.toArray())
                .containsExactly(Matrices.run(new BandExtremes(bands, Extreme.LOWEST, false), matrix)
                        .toArray());
    }

    @Test
    void notANumberMakesItsBandSo() {
        Matrix values = Matrices.of(4, 1, 2, Float.NaN, 4);
        List<Band> bands = List.of(new Band(0, 2, 1), new Band(1, 4, 2));

        assertThat(Matrices.run(new BandExtremes(bands, Extreme.LOWEST, false), values)
                        .toArray())
                .containsExactly(1, Float.NaN);
    }

    @Test
    void bandsBeyondTheRowsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrices.run(
                        new BandExtremes(List.of(new Band(0, 3, 1)), Extreme.LOWEST, false), Matrices.of(2, 1, 2)))
                .withMessage(
                        "bands must end within the 2 rows of the values;" + " got Band[start=0, end=3, counted=1]");
    }

    @Test
    void noBandsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BandExtremes(List.of(), Extreme.LOWEST, false))
                .withMessage("bands must be at least one; got none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1 | 3 | 1 | start must be at least 0 and end above it; got -1 and 3",
                "3  | 3 | 1 | start must be at least 0 and end above it; got 3 and 3",
                "2  | 5 | 0 | counted must be 1 to the rows of the band (3); got 0",
                "2  | 5 | 4 | counted must be 1 to the rows of the band (3); got 4",
            })
    void badBandsAreRefused(int start, int end, int counted, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Band(start, end, counted))
                .withMessage(message);
    }
}
