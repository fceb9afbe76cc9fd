package org.tfnemo.dsp.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpectralFluxTest {
    private static final float[] VALUES = {
        0, 1, 1, 4, 0, //
        0, 3, 2, 2, 2
    };

    @Test
    void onlyRisesCount() {
        assertThat(flux(0, VALUES)).containsExactly(0, 2, 0, 1.5f, 0);
    }

    @Test
    void aDelayMovesThemAndCutsOffTheLast() {
        assertThat(flux(2, VALUES)).containsExactly(0, 0, 0, 2, 0);
    }

    @Test
    void aClipShorterThanTheDelayHasNone() {
        assertThat(flux(5, VALUES)).containsOnly(0);
    }

    @Test
    void notANumberIsNotHidden() {
        assertThat(flux(0, 0, Float.NaN, 1)).containsExactly(0, Float.NaN, Float.NaN);
    }

    @Test
    void aNegativeDelayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SpectralFlux(-1))
                .withMessage("delay must be at least 0 frames; got -1");
    }

    private static float[] flux(int delay, float... values) {
        int rows = values.length == VALUES.length ? 2 : 1;
        return Matrices.run(new SpectralFlux(delay), Matrices.of(rows, values)).toArray();
    }
}
