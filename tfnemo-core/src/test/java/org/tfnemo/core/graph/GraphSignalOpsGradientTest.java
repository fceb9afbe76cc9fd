package org.tfnemo.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tfnemo.core.gradient.GradientCheck;
import org.tfnemo.dsp.filterbank.CosineTransform;
import org.tfnemo.dsp.filterbank.MelScale;
import org.tfnemo.dsp.representation.HarmonicPercussive;
import org.tfnemo.dsp.representation.MelSpectrogram;
import org.tfnemo.dsp.representation.Mfcc;
import org.tfnemo.dsp.representation.Separation;
import org.tfnemo.dsp.representation.Spectrogram;
import org.tfnemo.dsp.signal.Floor;
import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.Reference;
import org.tfnemo.dsp.signal.SoftMask;
import org.tfnemo.dsp.signal.Weights;

class GraphSignalOpsGradientTest {
    private static final Framing SLICED = new Framing(256, 64);
    private static final Framing GATHERED = new Framing(250, 77);
    private static final SoftMask EVEN = new SoftMask(2, 1);
    /** Few values, because a median has a kink wherever two of them are equal, and differences step over kinks. */
    private static final Framing SHORT = new Framing(16, 8);

    private static final Separation PARTS = new Separation(SHORT, 3, EVEN);
    private static final MelSpectrogram FEW_BANDS = new MelSpectrogram(SHORT, new MelScale(2, 100, 0, 50));
    private static final double TOLERANCE = 1e-3;

    private final GradientCheck check = new GradientCheck(11, 0.3);

    static Stream<GraphStep> stepsOnSamples() {
        return Stream.of(
                GraphStep.onSamples(1000, (dsp, x) -> dsp.stft(x, SLICED)),
                GraphStep.onSamples(1000, (dsp, x) -> dsp.stft(x, GATHERED)),
                GraphStep.onSamples(1000, (dsp, x) -> dsp.meanSquare(x, SLICED)),
                GraphStep.onSamples(1000, (dsp, x) -> dsp.meanSquare(x, GATHERED)),
                GraphStep.onSamples(1000, (dsp, x) -> dsp.squareRoot(dsp.meanSquare(x, SLICED))),
                GraphStep.onSamples(1000, (dsp, x) -> dsp.square(dsp.magnitude(dsp.stft(x, SLICED)))),
                GraphStep.onSamples(1000, (dsp, x) -> dsp.magnitude(dsp.stft(x, SLICED))),
                GraphStep.onSamples(1000, (dsp, x) -> dsp.istft(dsp.stft(x, SLICED), SLICED, x)),
                GraphStep.onSamples(1000, (dsp, x) -> dsp.istft(dsp.stft(x, GATHERED), GATHERED, x)),
                GraphStep.onSamples(60, (dsp, x) -> PARTS.of(dsp, x).harmonic()),
                GraphStep.onSamples(60, (dsp, x) -> PARTS.of(dsp, x).percussive()),
                GraphStep.onSamples(60, new HarmonicPercussive(PARTS, FEW_BANDS, new Weights(0.7, 0.3))::extract),
                GraphStep.onSamples(3000, MelSpectrogram.standard(24_000)::extract),
                GraphStep.onSamples(3000, Spectrogram.standard()::extract),
                GraphStep.onSamples(3000, Mfcc.standard(24_000)::extract));
    }

    static Stream<GraphStep> stepsOnMatrices() {
        return Stream.of(
                new GraphStep((dsp, x) -> dsp.magnitude(x), 6, 5),
                new GraphStep((dsp, x) -> dsp.square(x), 6, 5),
                new GraphStep((dsp, x) -> dsp.medianOverFrames(x, 3), 6, 5),
                new GraphStep((dsp, x) -> dsp.medianOverRows(x, 7), 6, 5),
                new GraphStep(
                        (dsp, x) -> dsp.softMask(dsp.square(x), dsp.square(dsp.medianOverRows(x, 3)), EVEN), 6, 5),
                new GraphStep((dsp, x) -> dsp.masked(x, dsp.magnitude(x)), 6, 5),
                new GraphStep((dsp, x) -> dsp.weightedSum(x, dsp.square(x), new Weights(0.7, 0.3)), 6, 5),
                new GraphStep((dsp, x) -> dsp.squareRoot(dsp.square(x)), 6, 5),
                new GraphStep((dsp, x) -> dsp.project(CosineTransform.of(4, 6), x), 6, 5),
                new GraphStep((dsp, x) -> dsp.decibel(dsp.square(x), Reference.ONE, Floor.db(80)), 6, 5),
                new GraphStep((dsp, x) -> dsp.decibel(dsp.square(x), Reference.LOUDEST, Floor.db(80)), 6, 5),
                new GraphStep((dsp, x) -> dsp.decibel(dsp.square(x), Reference.LOUDEST, Floor.db(10)), 6, 5));
    }

    @ParameterizedTest
    @MethodSource("stepsOnSamples")
    void stepOnSamplesHasTheGradientOfItsDifferences(GraphStep step) {
        assertThat(check.worst(step.at(GraphStep.noise(5, 2 * step.columns())))).isLessThan(TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("stepsOnMatrices")
    void stepOnMatricesHasTheGradientOfItsDifferences(GraphStep step) {
        assertThat(check.worst(step.at(GraphStep.noise(6, 2 * 30)))).isLessThan(TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource({"stepsOnSamples", "stepsOnMatrices"})
    void gradientOnSilenceIsFinite(GraphStep step) {
        assertThat(check.gradient(step.at(new float[step.rows() * step.columns()])))
                .doesNotContain(Float.NaN)
                .doesNotContain(Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY);
    }

    @Test
    void rootsOfSilenceHaveNoGradient() {
        GraphStep energy = GraphStep.onSamples(1000, (dsp, x) -> dsp.squareRoot(dsp.meanSquare(x, SLICED)));
        assertThat(check.gradient(energy.at(new float[1000]))).containsOnly(0);
    }
}
