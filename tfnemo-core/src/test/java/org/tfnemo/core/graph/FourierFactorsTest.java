package org.tfnemo.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tfnemo.dsp.signal.Framing;

class FourierFactorsTest {
    @ParameterizedTest
    @CsvSource({"2048, 512, 64, 32", "1024, 256, 32, 32", "512, 128, 32, 16", "256, 64, 16, 16", "400, 160, 20, 20"})
    void usualFramesAreSplitNearTheirRoot(int length, int hop, int inner, int outer) {
        assertThat(FourierFactors.of(new Framing(length, hop))).isEqualTo(new FourierFactors(inner, outer));
    }

    @Test
    void hopWithoutCommonGridKeepsTheCheapestFactors() {
        assertThat(FourierFactors.of(new Framing(2048, 441))).isEqualTo(new FourierFactors(64, 32));
    }

    @Test
    void twicePrimeLengthIsOneProductOfThatPrime() {
        assertThat(FourierFactors.of(new Framing(2 * 61, 61)).length()).isEqualTo(122);
    }

    @ParameterizedTest
    @CsvSource({"2048, 512", "30, 7", "2, 1", "122, 61", "6, 6"})
    void computedBinsReachHalfTheLength(int length, int hop) {
        Framing framing = new Framing(length, hop);
        assertThat(FourierFactors.of(framing).computedBins()).isGreaterThanOrEqualTo(framing.bins());
    }
}
