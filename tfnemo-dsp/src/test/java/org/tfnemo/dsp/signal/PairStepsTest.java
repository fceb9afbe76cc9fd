package org.tfnemo.dsp.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PairStepsTest {
    @Test
    void aMaskScalesRealAndImaginaryParts() {
        Matrix complex = Matrices.of(4, 1, 2, 3, 4, 5, 6, 7, 8);
        Matrix mask = Matrices.of(2, 0, 0.5f, 1, 2);

        assertThat(Matrices.run(new Masked(), complex, mask).toArray()).containsExactly(0, 1, 3, 8, 0, 3, 7, 16);
    }

    @Test
    void aMaskOfAnotherShapeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrices.run(new Masked(), Matrices.of(4, 1, 2, 3, 4), Matrices.of(1, 1)))
                .withMessage("complex must have twice the rows of mask and its frames; got [4][1] and [1][1]");
    }

    @Test
    void aWeightedSumIsThat() {
        WeightedSum sum = new WeightedSum(new Weights(0.5, -2));

        assertThat(Matrices.run(sum, Matrices.of(2, 2, 4), Matrices.of(2, 1, 3)).toArray())
                .containsExactly(-1, -4);
    }

    @Test
    void summandsOfDifferentShapesAreRefused() {
        WeightedSum sum = new WeightedSum(new Weights(1, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrices.run(sum, Matrices.of(2, 2, 4), Matrices.of(1, 1, 3)))
                .withMessage("summands must be of one shape; got [2][1] and [1][2]");
    }

    @Test
    void infiniteWeightsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weights(1, Double.NEGATIVE_INFINITY))
                .withMessage("weights must be finite; got 1.0 and -Infinity");
    }

    @Test
    void thePowerOfATransformIsTheSameWhetherOrNotTheTransformIsWantedToo() {
        ArraySignalOps dsp = new ArraySignalOps();
        Framing framing = new Framing(64, 16);
        float[] noise = Sounds.noise(700, 1);
        Block stft = dsp.stft(dsp.samples(), framing);
        Block power = dsp.square(dsp.magnitude(stft));
        float[] alone = dsp.evaluate(power, noise).toArray();

        Block both = dsp.masked(stft, power); // computes the transform first

        assertThat(dsp.evaluate(both, noise).rows()).isEqualTo(66);
        assertThat(dsp.evaluate(dsp.weightedSum(power, power, new Weights(1, 0)), noise)
                        .toArray())
                .isEqualTo(alone);
    }
}
