package org.tfnemo.dsp.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalAutocorrelationTest {
    @ParameterizedTest
    @CsvSource({"1, 2", "1, 384", "5, 3", "40, 7", "7, 40", "141, 384", "300, 33", "96, 64", "97, 64"})
    void agreesWithItsDefinition(int frames, int length) {
        float[] row = Sounds.noise(frames, frames + length);

        FeatureMap actual = Matrices.run(new LocalAutocorrelation(length), Matrices.of(1, row));

        assertThat(actual.rows()).isEqualTo(length);
        assertThat(actual.frames()).isEqualTo(frames);
        for (int t = 0; t < frames; t++) {
            double[] window = window(row, t, length);
            double[] expected = autocorrelation(window);
            // float32 Fourier transforms there and back; measured at most 4e-7 of the largest
            double tolerance = 1e-6 * expected[0] + 1e-12;
            for (int lag = 0; lag < length; lag++) {
                assertThat((double) actual.at(lag, t)).isCloseTo(expected[lag], offset(tolerance));
            }
        }
    }

    @Test
    void silenceGivesZero() {
        assertThat(Matrices.run(new LocalAutocorrelation(16), Matrices.of(1, new float[20]))
                        .toArray())
                .containsOnly(0);
    }

    @Test
    void notANumberReachesAsFarAsTheWindow() {
        float[] row = Sounds.noise(60, 1);
        row[30] = Float.NaN;

        FeatureMap actual = Matrices.run(new LocalAutocorrelation(16), Matrices.of(1, row));

        for (int t = 0; t < 60; t++) {
            boolean covered = t - 8 <= 30 && 30 < t + 8;
            assertThat(Float.isNaN(actual.at(3, t))).as("frame %d", t).isEqualTo(covered);
        }
    }

    @Test
    void aWindowOfOneFrameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalAutocorrelation(1))
                .withMessage("length must be at least 2 frames; got 1");
    }

    @Test
    void severalRowsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrices.run(new LocalAutocorrelation(4), Matrices.of(2, 1, 2, 3, 4)))
                .withMessage("row must be one row; got 2");
    }

    private static double[] window(float[] row, int t, int length) {
        int half = length / 2;
        double[] window = new double[length];
        for (int n = 0; n < length; n++) {
            int at = t - half + n;
            double value;
            if (at < 0) {
                value = row[0] * (1 + (double) at / half);
            } else if (at >= row.length) {
                value = row[row.length - 1] * (1 - (double) (at - row.length + 1) / half);
            } else {
                value = row[at];
            }
            window[n] = value * (0.5 - 0.5 * Math.cos(2 * Math.PI * n / length));
        }
        return window;
    }

    private static double[] autocorrelation(double[] window) {
        double[] sums = new double[window.length];
        for (int lag = 0; lag < window.length; lag++) {
            for (int n = 0; n + lag < window.length; n++) {
                sums[lag] += window[n] * window[n + lag];
            }
        }
        return sums;
    }
}
