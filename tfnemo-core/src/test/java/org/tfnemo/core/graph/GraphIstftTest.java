package org.tfnemo.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.InverseOracle;
import org.tfnemo.dsp.signal.Projection;

class GraphIstftTest {
    @ParameterizedTest
    @CsvSource({
        "2048, 512, 24001",
        "2048, 512, 1",
        "2048, 512, 700",
        "256, 64, 1001",
        "2048, 441, 5003",
        "2048, 8, 777",
        "600, 240, 2399",
        "122, 40, 301",
        "30, 7, 101",
        "2, 1, 5"
    })
    void bringsBackTheSound(int length, int hop, int samples) {
        Framing framing = new Framing(length, hop);
        float[] noise = GraphStep.noise(samples, 2 * samples);
        float[] back = GraphStep.onSamples(samples, (dsp, x) -> dsp.istft(dsp.stft(x, framing), framing, x))
                .of(noise);
        // Windows that barely reach a sample magnify the rounding of a transform there and back; measured 5e-6.
        assertThat(back).containsExactly(noise, within(2e-5f));
    }

    @ParameterizedTest
    @CsvSource({
        "64, 16, 500",
        "64, 16, 20",
        "64, 64, 300",
        "64, 48, 300",
        "64, 40, 300",
        "60, 20, 500",
        "6, 6, 20",
        "2, 2, 9"
    })
    void ofAnyMatrixIsTheWeightedSumOfItsInvertedFrames(int length, int hop, int samples) {
        Framing framing = new Framing(length, hop);
        int rows = 2 * framing.bins();
        Projection mix = new Projection(rows, rows, GraphStep.noise(7, rows * rows)); // no sound has such a transform
        float[] noise = GraphStep.noise(8, samples);
        float[] complex = GraphStep.onSamples(samples, (dsp, x) -> dsp.project(mix, dsp.stft(x, framing)))
                .of(noise);
        float[] actual = GraphStep.onSamples(
                        samples, (dsp, x) -> dsp.istft(dsp.project(mix, dsp.stft(x, framing)), framing, x))
                .of(noise);
        double[] expected = InverseOracle.of(complex, framing, samples);
        for (int i = 0; i < samples; i++) {
            // Relative: where windows end, the sum that is divided by is small.
            assertThat((double) actual[i])
                    .as("sample %d", i)
                    .isCloseTo(expected[i], within(3e-6 * (1 + Math.abs(expected[i]))));
        }
    }

    @Test
    void silenceStaysSilence() {
        Framing framing = Framing.standard();
        assertThat(GraphStep.onSamples(5000, (dsp, x) -> dsp.istft(dsp.stft(x, framing), framing, x))
                        .of(new float[5000]))
                .containsOnly(0);
    }
}
