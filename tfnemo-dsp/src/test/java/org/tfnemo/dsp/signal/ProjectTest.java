package org.tfnemo.dsp.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 33})
    void isTheMatrixProduct(int in) {
        int out = 5;
        Projection outer = new Projection(in, 1, Sounds.noise(in, 1));
        Projection projection = new Projection(out, in, Sounds.noise(out * in, 2));
        float[] clip = Sounds.noise(11, 3);

        FeatureMap actual = StepRun.of(clip, (dsp, samples) -> dsp.project(projection, dsp.project(outer, samples)));

        for (int row = 0; row < out; row++) {
            double gain = 0;
            for (int k = 0; k < in; k++) {
                gain += (double) projection.at(row, k) * outer.at(k, 0);
            }
            for (int t = 0; t < clip.length; t++) {
                assertThat((double) actual.at(row, t)).isCloseTo(gain * clip[t], offset(1e-8));
            }
        }
    }

    @Test
    void aRowOfZerosGivesZeros() {
        Projection zeros = new Projection(2, 1, new float[] {0, 2});

        FeatureMap actual = StepRun.of(new float[] {1, 2}, (dsp, samples) -> dsp.project(zeros, samples));

        assertThat(actual.toArray()).containsExactly(0, 0, 2, 4);
    }

    @Test
    void anotherNumberOfRowsIsRefused() {
        Projection two = new Projection(1, 2, new float[] {1, 1});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> StepRun.of(new float[] {1}, (dsp, samples) -> dsp.project(two, samples)))
                .withMessage("values must have as many rows as the projection has columns (2); got 1");
    }

    @Test
    void weightsThatDoNotFillTheMatrixAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Projection(2, 3, new float[5]))
                .withMessage("weights must hold out·in = 2·3 values; got 5");
    }
}
