package org.tfnemo.dsp.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramingTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "511, 1", "512, 2", "72000, 141"})
    void framesAreCentredOnEveryHop(int samples, int frames) {
        assertThat(Framing.standard().frames(samples)).isEqualTo(frames);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0   | 1   | length must be even and at least 2 samples; got 0",
                "601 | 240 | length must be even and at least 2 samples; got 601",
                "600 | 0   | hop must be at least 1 sample; got 0",
                "600 | 601 | hop must not exceed length (600), or samples are skipped; got 601",
            })
    void badSettingsAreRefused(int length, int hop, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Framing(length, hop))
                .withMessage(message);
    }

    @Test
    void noSamplesHaveNoFrames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framing.standard().frames(0))
                .withMessage("samples must be at least 1; got 0");
    }
}
