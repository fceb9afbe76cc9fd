package org.tfnemo.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;
import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.Projection;
import org.tfnemo.dsp.signal.ReflectedWindow;
import org.tfnemo.dsp.signal.SignalOps;
import org.tfnemo.dsp.signal.SoftMask;
import org.tfnemo.dsp.signal.Weights;

/** The steps that part a sound into tones and strikes, but for the inverse transform. */
class GraphSeparationTest {
    @ParameterizedTest
    @CsvSource({"1, 1, 31", "3, 14, 31", "14, 3, 31", "33, 47, 31", "20, 20, 1", "21, 20, 17", "7, 40, 29", "5, 6, 101"
    })
    void mediansAreTheMiddleOfTheSortedWindow(int rows, int frames, int width) {
        float[] noise = GraphStep.noise(31L * rows + frames, rows * frames);
        float[] overFrames = new GraphStep((dsp, x) -> dsp.medianOverFrames(x, width), rows, frames).of(noise);
        float[] overRows = new GraphStep((dsp, x) -> dsp.medianOverRows(x, width), rows, frames).of(noise);
        for (int r = 0; r < rows; r++) {
            for (int t = 0; t < frames; t++) {
                float[] time = new float[width];
                float[] frequency = new float[width];
                for (int i = 0; i < width; i++) {
                    time[i] = noise[r * frames + ReflectedWindow.folded(t - width / 2 + i, frames)];
                    frequency[i] = noise[ReflectedWindow.folded(r - width / 2 + i, rows) * frames + t];
                }
                assertThat(overFrames[r * frames + t]).isEqualTo(ReflectedWindow.middle(time));
                assertThat(overRows[r * frames + t]).isEqualTo(ReflectedWindow.middle(frequency));
            }
        }
    }

    @Test
    void notANumberStaysInTheWindowsThatHoldIt() {
        float[] noise = GraphStep.noise(1, 100);
        noise[50] = Float.NaN;
        float[] medians = new GraphStep((dsp, x) -> dsp.medianOverFrames(x, 31), 1, 100).of(noise);
        for (int t = 0; t < 100; t++) {
            assertThat(Float.isNaN(medians[t])).as("frame %d", t).isEqualTo(Math.abs(t - 50) <= 15);
        }
    }

    @Test
    void mediansOfALoudClipAreNotItsNeighbours() {
        float[] clips = GraphStep.noise(2, 2 * 60);
        for (int i = 0; i < 60; i++) {
            clips[i] *= 1e6f;
        }
        GraphStep step = new GraphStep((dsp, x) -> dsp.medianOverRows(x, 5), 12, 5);
        assertThat(Arrays.copyOfRange(step.of(clips), 60, 120)).isEqualTo(step.of(Arrays.copyOfRange(clips, 60, 120)));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, 3, 1, 0.9",
        "2, 1, 0, 5, 0",
        "2, 1, 5, 0, 1",
        "2, 1, 0, 0, 0.5",
        "2, 3, 3, 1, 0.5",
        "2, 4, 0, 0, 0",
        "1, 1, 3, 1, 0.75",
        "3, 1, 2, 1, 0.888888889",
        "2, 1, 3e-30, 1e-30, 0.9",
        "2, 1, 3e30, 1e30, 0.9"
    })
    void softMaskIsTheShareOfThePowers(int power, double margin, float wanted, float rest, float expected) {
        SoftMask mask = new SoftMask(power, margin);
        GraphStep step = new GraphStep((dsp, x) -> dsp.softMask(row(dsp, x, 0, 2), row(dsp, x, 1, 2), mask), 2, 1);
        assertThat(step.of(wanted, rest)[0]).isCloseTo(expected, within(1e-7f)); // one float32 step
    }

    @Test
    void aMaskScalesRealAndImaginaryParts() {
        GraphStep step = new GraphStep((dsp, x) -> dsp.masked(dsp.project(rows(3, 0, 1), x), row(dsp, x, 2, 3)), 3, 2);
        assertThat(step.of(1, 2, 3, 4, 0, 0.5f)).containsExactly(0, 1, 0, 2);
    }

    @Test
    void aWeightedSumIsThat() {
        GraphStep step = new GraphStep(
                (dsp, x) -> dsp.weightedSum(row(dsp, x, 0, 2), row(dsp, x, 1, 2), new Weights(0.5, -2)), 2, 2);
        assertThat(step.of(2, 4, 1, 3)).containsExactly(-1, -4);
    }

    @Test
    void evenWidthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GraphStep((dsp, x) -> dsp.medianOverRows(x, 30), 2, 5).of(new float[10]))
                .withMessage("width must be odd and at least 1, so that a window has a middle; got 30");
    }

    @Test
    void matricesOfDifferentShapesAreRefused() {
        GraphStep step = new GraphStep((dsp, x) -> dsp.softMask(x, row(dsp, x, 0, 2), new SoftMask(2, 1)), 2, 5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step.of(new float[10]))
                .withMessage("a matrix must be [batch, 2, 5], because of what it is joined with; got [-1, 1, 5]");
    }

    @Test
    void aTransformOfOtherFramesIsRefused() {
        GraphStep step = GraphStep.onSamples(
                100, (dsp, x) -> dsp.istft(dsp.stft(x, new Framing(32, 16)), new Framing(64, 16), x));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step.of(new float[100]))
                .withMessage("a matrix must be [batch, 66, 7], because of what it is joined with; got [-1, 34, 7]");
    }

    private static Operand<TFloat32> row(SignalOps<Operand<TFloat32>> dsp, Operand<TFloat32> x, int row, int rows) {
        return dsp.project(rows(rows, row), x);
    }

    /** Picks rows out of {@code count}. */
    private static Projection rows(int count, int... picked) {
        float[] weights = new float[picked.length * count];
        for (int i = 0; i < picked.length; i++) {
            weights[i * count + picked[i]] = 1;
        }
        return new Projection(picked.length, count, weights);
    }
}
