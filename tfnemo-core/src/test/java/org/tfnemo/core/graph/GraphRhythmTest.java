package org.tfnemo.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tfnemo.dsp.filterbank.MelScale;
import org.tfnemo.dsp.representation.Delta;
import org.tfnemo.dsp.representation.Tempogram;
import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.Slope;

/** The steps that find rhythm and change. */
class GraphRhythmTest extends StepGradients {
    private static final Framing SHORT = new Framing(16, 8);
    private static final Tempogram FEW_LAGS = new Tempogram(SHORT, new MelScale(2, 100, 0, 50), 6);

    @ParameterizedTest
    @CsvSource({"3, 3", "3, 20", "5, 5", "9, 9", "9, 141", "11, 30"})
    void slopesAreThoseOfTheFittedLines(int width, int frames) {
        float[] noise = GraphStep.noise(frames, 2 * frames);
        float[] slopes = new GraphStep((dsp, x) -> dsp.delta(x, new Slope(width)), 2, frames).of(noise);
        int reach = width / 2;
        for (int r = 0; r < 2; r++) {
            for (int t = 0; t < frames; t++) {
                int middle = Math.min(Math.max(t, reach), frames - 1 - reach);
                double sum = 0;
                double squares = 0;
                for (int m = -reach; m <= reach; m++) {
                    sum += m * (double) noise[r * frames + middle + m];
                    squares += m * m;
                }
                assertThat((double) slopes[r * frames + t]).isCloseTo(sum / squares, within(1e-6));
            }
        }
    }

    @Test
    void fewerFramesThanTheLineNeedsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GraphStep((dsp, x) -> dsp.delta(x, new Slope(9)), 1, 8).of(new float[8]))
                .withMessage("frames must be at least the slope's width (9), because a line is fitted through as many;"
                        + " got 8");
    }

    @ParameterizedTest
    @CsvSource({"0, '0, 2, 0, 1.5, 0'", "2, '0, 0, 0, 2, 0'", "4, '0, 0, 0, 0, 0'", "9, '0, 0, 0, 0, 0'"})
    void fluxIsTheMeanRiseSomeFramesLater(int delay, String expected) {
        float[] values = {0, 1, 1, 4, 0, 0, 3, 2, 2, 2};
        float[] flux = new GraphStep((dsp, x) -> dsp.spectralFlux(x, delay), 2, 5).of(values);
        assertThat(Arrays.toString(flux))
                .isEqualTo(Arrays.toString(
                        Stream.of(expected.split(", ", 0)).map(Float::valueOf).toArray()));
    }

    @Test
    void fluxDoesNotHideNan() {
        float[] flux = new GraphStep((dsp, x) -> dsp.spectralFlux(x, 0), 1, 4).of(0, Float.NaN, 1, 2);
        assertThat(flux).containsExactly(0, Float.NaN, Float.NaN, 1);
    }

    @Test
    void aNegativeDelayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GraphStep((dsp, x) -> dsp.spectralFlux(x, -1), 1, 4).of(new float[4]))
                .withMessage("delay must be at least 0 frames; got -1");
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "1, 384", "5, 3", "40, 7", "7, 40", "141, 384", "100, 33", "50, 61"})
    void autocorrelationAgreesWithItsDefinition(int frames, int length) {
        float[] row = GraphStep.noise(frames + length, frames);
        float[] actual = GraphStep.onSamples(frames, (dsp, x) -> dsp.localAutocorrelation(x, length))
                .of(row);
        assertThat(actual).hasSize(length * frames);
        for (int t = 0; t < frames; t++) {
            double[] window = window(row, t, length);
            double energy = sum(window, 0);
            for (int lag = 0; lag < length; lag++) {
                // float32's rounding of the row's ends and of the result
                assertThat((double) actual[lag * frames + t])
                        .as("lag %d of frame %d", lag, t)
                        .isCloseTo(sum(window, lag), within(2e-7 * energy + 1e-12));
            }
        }
    }

    @Test
    void rowsOfABatchDoNotInfluenceEachOther() {
        float[] rows = GraphStep.noise(1, 2 * 50);
        for (int i = 0; i < 50; i++) {
            rows[i] *= 1e6f;
        }
        GraphStep step = GraphStep.onSamples(50, (dsp, x) -> dsp.localAutocorrelation(x, 20));
        assertThat(Arrays.copyOfRange(step.of(rows), 1000, 2000))
                .containsExactly(step.of(Arrays.copyOfRange(rows, 50, 100)), within(1e-6f));
    }

    @Test
    void aWindowOfOneFrameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GraphStep.onSamples(4, (dsp, x) -> dsp.localAutocorrelation(x, 1))
                        .of(new float[4]))
                .withMessage("length must be at least 2 frames; got 1");
    }

    static Stream<GraphStep> steps() {
        return Stream.of(
                new GraphStep((dsp, x) -> dsp.delta(x, new Slope(5)), 3, 9),
                new GraphStep((dsp, x) -> dsp.spectralFlux(x, 1), 3, 9),
                GraphStep.onSamples(9, (dsp, x) -> dsp.localAutocorrelation(x, 6)),
                GraphStep.onSamples(9, (dsp, x) -> dsp.localAutocorrelation(x, 7)),
                GraphStep.onSamples(100, FEW_LAGS::extract),
                GraphStep.onSamples(100, new Delta(FEW_LAGS, new Slope(3))::extract));
    }

    private static double[] window(float[] row, int t, int length) {
        int half = length / 2;
        double[] window = new double[length];
        for (int n = 0; n < length; n++) {
            int at = t - half + n;
            double outside = Math.max(-at, at - row.length + 1);
            double value = row[Math.min(Math.max(at, 0), row.length - 1)] * (1 - Math.max(0, outside) / half);
            window[n] = value * (0.5 - 0.5 * Math.cos(2 * Math.PI * n / length));
        }
        return window;
    }

    private static double sum(double[] window, int lag) {
        double sum = 0;
        for (int n = 0; n + lag < window.length; n++) {
            sum += window[n] * window[n + lag];
        }
        return sum;
    }
}
