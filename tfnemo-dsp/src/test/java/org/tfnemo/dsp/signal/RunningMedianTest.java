package org.tfnemo.dsp.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningMedianTest {
    private static final ArraySignalOps DSP = new ArraySignalOps();

    @ParameterizedTest
    @CsvSource({
        "1, 1, 31",
        "1, 2, 31",
        "2, 1, 31",
        "3, 14, 31",
        "14, 3, 31",
        "5, 15, 31",
        "33, 47, 31",
        "400, 17, 31",
        "20, 20, 1",
        "20, 21, 3",
        "21, 20, 17",
        "7, 40, 29",
        "5, 6, 101"
    })
    void alongEitherAxisIsTheMiddleOfTheSortedWindow(int rows, int frames, int width) {
        float[] noise = Sounds.noise(rows * frames, 31 * rows + frames);

        FeatureMap overFrames = Matrices.run(RunningMedian.overFrames(width), Matrices.of(rows, noise));
        FeatureMap overRows = Matrices.run(RunningMedian.overRows(width), Matrices.of(rows, noise));

        for (int r = 0; r < rows; r++) {
            for (int t = 0; t < frames; t++) {
                float[] time = new float[width];
                float[] frequency = new float[width];
                for (int i = 0; i < width; i++) {
                    time[i] = noise[r * frames + ReflectedWindow.folded(t - width / 2 + i, frames)];
                    frequency[i] = noise[ReflectedWindow.folded(r - width / 2 + i, rows) * frames + t];
                }
                assertThat(overFrames.at(r, t)).isEqualTo(ReflectedWindow.middle(time));
                assertThat(overRows.at(r, t)).isEqualTo(ReflectedWindow.middle(frequency));
            }
        }
    }

    @Test
    void aConstantIsItsOwnMedian() {
        float[] ones = new float[60];
        Arrays.fill(ones, 0.25f);

        assertThat(Matrices.run(RunningMedian.overFrames(31), Matrices.of(3, ones))
                        .toArray())
                .containsOnly(0.25f);
    }

    @Test
    void aSingleClickIsNoMedian() {
        float[] click = new float[60];
        click[29] = 1;

        assertThat(Matrices.run(RunningMedian.overFrames(3), Matrices.of(1, click))
                        .toArray())
                .containsOnly(0);
    }

    @Test
    void notANumberStaysInTheWindowsThatHoldIt() {
        float[] noise = Sounds.noise(100, 1);
        noise[50] = Float.NaN;

        FeatureMap medians = Matrices.run(RunningMedian.overFrames(31), Matrices.of(1, noise));

        for (int t = 0; t < 100; t++) {
            assertThat(Float.isNaN(medians.at(0, t))).isEqualTo(Math.abs(t - 50) <= 15);
        }
    }

    @Test
    void evenWidthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DSP.medianOverFrames(DSP.samples(), 30))
                .withMessage("width must be odd and at least 1, so that a window has a middle; got 30");
        assertThatIllegalArgumentException().isThrownBy(() -> DSP.medianOverRows(DSP.samples(), 0));
    }
}
