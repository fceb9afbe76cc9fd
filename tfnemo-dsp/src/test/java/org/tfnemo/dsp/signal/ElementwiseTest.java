package org.tfnemo.dsp.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElementwiseTest {
    @Test
    void magnitudeIsTheLengthOfRealAndImaginaryPart() {
        Projection threeAndFour = new Projection(2, 1, new float[] {3, -4});

        FeatureMap actual =
                StepRun.of(new float[] {1, -2, 0}, (dsp, samples) -> dsp.magnitude(dsp.project(threeAndFour, samples)));

        assertThat(actual.toArray()).containsExactly(5, 10, 0);
    }

    @Test
    void squareIsExact() {
        FeatureMap actual = StepRun.of(new float[] {3, -0.5f, 0}, (dsp, samples) -> dsp.square(samples));

        assertThat(actual.toArray()).containsExactly(9, 0.25f, 0);
    }

    @Test
    void squareRootIsExact() {
        FeatureMap actual = StepRun.of(new float[] {9, 0.25f, 0}, (dsp, samples) -> dsp.squareRoot(samples));

        assertThat(actual.toArray()).containsExactly(3, 0.5f, 0);
    }
}
