package org.tfnemo.dsp.filterbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tfnemo.dsp.signal.Band;
import org.tfnemo.dsp.signal.Framing;

class OctaveBandsTest {
    @Test
    void binsAreLibrosasAt24Kilohertz() {
        assertThat(OctaveBands.standard(24_000).of(Framing.standard()))
                .containsExactly(
                        new Band(0, 17, 1),
                        new Band(17, 34, 1),
                        new Band(34, 68, 1),
                        new Band(68, 136, 1),
                        new Band(136, 273, 3),
                        new Band(273, 546, 5),
                        new Band(546, 1025, 10));
    }

    @ParameterizedTest
    @CsvSource({"16000, 819, 1025, 4", "44100, 297, 1025, 15"})
    void theHighestBandGoesOnToHalfTheRate(int rate, int start, int end, int counted) {
        List<Band> bands = OctaveBands.standard(rate).of(Framing.standard());

        assertThat(bands.get(6)).isEqualTo(new Band(start, end, counted));
    }

    @Test
    void bandsLieSideBySide() {
        List<Band> bands = OctaveBands.standard(48_000).of(new Framing(4096, 512));

        for (int i = 1; i < bands.size(); i++) {
            assertThat(bands.get(i).start()).isEqualTo(bands.get(i - 1).end());
        }
    }

    @Test
    void aRateThatLeavesABandEmptyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OctaveBands.standard(8000))
                .withMessage("rate must be above twice the start of the highest band (6400.0 Hz), or the band is empty;"
                        + " got 8000");
    }

    @Test
    void framesTooShortForTheLowestBandAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OctaveBands.standard(24_000).of(new Framing(64, 32)))
                .withMessage("framing must give every band at least one bin, but the one from 0.0 Hz has none;"
                        + " got frames of 64 samples");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0     | 200 | 6 | 0.02 | rate must be at least 1 Hz; got 0",
                "24000 | 0   | 6 | 0.02 | lowest must be above 0 Hz; got 0.0",
                "24000 | NaN | 6 | 0.02 | lowest must be above 0 Hz; got NaN",
                "24000 | 200 | 0 | 0.02 | octaves must be at least 1; got 0",
                "24000 | 200 | 6 | 0    | share must be above 0 and below 1; got 0.0",
                "24000 | 200 | 6 | 1    | share must be above 0 and below 1; got 1.0",
            })
    void badSettingsAreRefused(int rate, double lowest, int octaves, double share, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OctaveBands(rate, lowest, octaves, share))
                .withMessage(message);
    }
}
