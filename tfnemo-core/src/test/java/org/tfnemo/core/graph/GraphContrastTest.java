package org.tfnemo.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tfnemo.dsp.filterbank.OctaveBands;
import org.tfnemo.dsp.representation.SpectralContrast;
import org.tfnemo.dsp.signal.ArraySignalOps;
import org.tfnemo.dsp.signal.Band;
import org.tfnemo.dsp.signal.Extreme;
import org.tfnemo.dsp.signal.Framing;

/** The steps that find peaks and valleys of a spectrum. */
class GraphContrastTest extends StepGradients {

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "5, 5, 2", "20, 3, 20", "137, 7, 3", "479, 20, 10", "64, 9, 31", "50, 33, 49"})
    void extremesAreTheMeansOfTheSortedEnds(int rows, int frames, int counted) {
        float[] values = GraphStep.noise(rows + counted, rows * frames);
        List<Band> bands = List.of(new Band(0, rows, counted));
        float[] lowest = new GraphStep((dsp, x) -> dsp.bandExtremes(x, bands, Extreme.LOWEST), rows, frames).of(values);
        float[] highest =
                new GraphStep((dsp, x) -> dsp.bandExtremes(x, bands, Extreme.HIGHEST), rows, frames).of(values);
        for (int t = 0; t < frames; t++) {
            double[] sorted = new double[rows];
            for (int r = 0; r < rows; r++) {
                sorted[r] = values[r * frames + t];
            }
            Arrays.sort(sorted);
            double low = Arrays.stream(sorted, 0, counted).average().orElseThrow();
            double high = Arrays.stream(sorted, rows - counted, rows).average().orElseThrow();
            // sums of up to 479 values in float32
            assertThat((double) lowest[t]).isCloseTo(low, within(1e-6));
            assertThat((double) highest[t]).isCloseTo(high, within(1e-6));
        }
    }

    @Test
    void equalValuesAtTheEdgeOfThoseThatCountAreNoTrouble() {
        List<Band> bands = List.of(new Band(0, 5, 2), new Band(0, 5, 3));
        GraphStep step = new GraphStep((dsp, x) -> dsp.bandExtremes(x, bands, Extreme.HIGHEST), 5, 1);
        assertThat(step.of(3, 2, 2, 2, 1)).containsExactly(new float[] {2.5f, 7f / 3}, within(1e-6f));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "4"})
    void notANumberMakesItsBandSo(int counted) {
        List<Band> bands = List.of(new Band(0, 4, counted), new Band(4, 8, counted));
        float[] frame = {1, Float.NaN, 2, 3, 4, 5, 6, 7};
        GraphStep step = new GraphStep((dsp, x) -> dsp.bandExtremes(x, bands, Extreme.LOWEST), 8, 1);
        assertThat(step.of(frame)[0]).isNaN();
        assertThat(step.of(frame)[1]).isNotNaN();
    }

    @Test
    void bandsBeyondTheRowsAreRefused() {
        List<Band> bands = List.of(new Band(0, 3, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new GraphStep((dsp, x) -> dsp.bandExtremes(x, bands, Extreme.LOWEST), 2, 2).of(new float[4]))
                .withMessage(
                        "bands must end within the 2 rows of the values;" + " got Band[start=0, end=3, counted=1]");
    }

    @ParameterizedTest
    @CsvSource({"2048, 512, 9001", "250, 77, 1000", "30, 7, 101", "2048, 512, 1"})
    void fineMagnitudesAreRightToTheLastDigitsOfTheirNeighbours(int length, int hop, int samples) {
        Framing framing = new Framing(length, hop);
        float[] tone = new float[samples];
        for (int n = 0; n < samples; n++) {
            tone[n] = (float) (0.9 * Math.cos(2 * Math.PI * 37.3 / 2048 * n));
        }
        float[] actual = GraphStep.onSamples(samples, (dsp, x) -> dsp.fineMagnitude(x, framing))
                .of(tone);
        ArraySignalOps java = new ArraySignalOps();
        float[] expected =
                java.evaluate(java.fineMagnitude(java.samples(), framing), tone).toArray();
        int frames = framing.frames(samples);
        int reach = FourierFactors.of(framing).outer();
        assertThat(actual).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            float loudest = 0; // of the bins that may mirror this one
            for (int j = i % frames; j < expected.length; j += frames) {
                loudest = Math.abs(j - i) <= reach * frames ? Math.max(loudest, expected[j]) : loudest;
            }
            // float32's rounding of the value and of the mirrored one, and float64's of all
            float allowed = 3e-7f * expected[i] + 1e-7f * loudest + 1e-12f;
            assertThat(actual[i]).as("value %d", i).isCloseTo(expected[i], within(allowed));
        }
    }

    static Stream<GraphStep> steps() {
        List<Band> bands = List.of(new Band(0, 4, 2), new Band(3, 9, 1), new Band(5, 9, 4));
        // Few bins, because another value counts wherever two are equal, and differences step over such kinks.
        SpectralContrast contrast = new SpectralContrast(new Framing(16, 8), new OctaveBands(100, 15, 2, 0.5));
        return Stream.of(
                new GraphStep((dsp, x) -> dsp.bandExtremes(x, bands, Extreme.LOWEST), 9, 4),
                new GraphStep((dsp, x) -> dsp.bandExtremes(x, bands, Extreme.HIGHEST), 9, 4),
                GraphStep.onSamples(300, (dsp, x) -> dsp.fineMagnitude(x, new Framing(64, 32))),
                GraphStep.onSamples(40, contrast::extract));
    }
}
