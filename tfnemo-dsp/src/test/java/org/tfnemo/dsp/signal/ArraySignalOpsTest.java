package org.tfnemo.dsp.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ArraySignalOpsTest {
    private final ArraySignalOps dsp = new ArraySignalOps();

    @Test
    void equalStepsAreOneBlock() {
        Block first = described();

        assertThat(described()).isSameAs(first);
    }

    @Test
    void theSquareOfARootIsWhatTheRootWasTakenOf() {
        assertThat(dsp.square(dsp.squareRoot(dsp.samples()))).isSameAs(dsp.samples());
    }

    @Test
    void aClipLeavesNothingBehindForTheNext() {
        Block block = described();
        float[] shorter = Sounds.noise(3000, 1);
        float[] alone = new ArraySignalOpsTest().evaluate(shorter);

        dsp.evaluate(block, Sounds.noise(90_000, 2));

        assertThat(dsp.evaluate(block, shorter).toArray()).isEqualTo(alone);
    }

    @Test
    void theClipIsNotModified() {
        float[] clip = Sounds.noise(5000, 3);
        float[] before = clip.clone();

        evaluate(clip);

        assertThat(clip).isEqualTo(before);
    }

    @Test
    void theSamplesThemselvesAreAResult() {
        assertThat(dsp.evaluate(dsp.samples(), new float[] {1, 2}).toArray()).containsExactly(1, 2);
    }

    @Test
    void noSamplesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dsp.evaluate(described(), new float[0]))
                .withMessage("samples must be at least 1; got 0");
    }

    private float[] evaluate(float[] clip) {
        return dsp.evaluate(described(), clip).toArray();
    }

    private Block described() {
        Block power = dsp.square(dsp.magnitude(dsp.stft(dsp.samples(), Framing.standard())));
        float[] ones = new float[1025];
        Arrays.fill(ones, 1);
        return dsp.decibel(dsp.project(new Projection(1, 1025, ones), power), Reference.ONE, Floor.db(80));
    }
}
