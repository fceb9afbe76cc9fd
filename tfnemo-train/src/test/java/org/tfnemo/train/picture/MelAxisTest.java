package org.tfnemo.train.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tfnemo.dsp.filterbank.MelFilterbank;
import org.tfnemo.dsp.filterbank.MelScale;
import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.Projection;

class MelAxisTest {
    private static final int RATE = 24_000;
    private static final Framing FINE = new Framing(16_384, 512);

    private final MelScale scale = MelScale.standard(RATE);
    private final MelAxis axis = new MelAxis(scale);

    @ParameterizedTest
    @ValueSource(ints = {10, 40, 80, 120})
    void aFiltersPeakLiesAtTheMiddleOfItsRow(int filter) {
        Projection filters = MelFilterbank.of(scale, FINE);
        int peak = 0;
        for (int bin = 0; bin < FINE.bins(); bin++) {
            if (filters.at(filter, bin) > filters.at(filter, peak)) {
                peak = bin;
            }
        }
        double hertz = (double) peak * RATE / FINE.length();
        // A bin is 1.5 Hz wide, a filter at least 35: the peak is known to a twentieth of a row.
        assertThat(axis.place(hertz) * scale.filters()).isCloseTo(filter + 0.5, within(0.05));
    }

    @Test
    void marksAscendAndKeepApart() {
        List<Tick> ticks = axis.ticks(8);
        assertThat(ticks).extracting(Tick::text).contains("500", "1000", "2000", "4000", "8000");
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i).place() - ticks.get(i - 1).place()).isGreaterThan(0.08);
        }
    }

    @Test
    void marksBeyondTheScaleAreLeftOut() {
        assertThat(new MelAxis(MelScale.standard(8000)).ticks(8))
                .extracting(Tick::text)
                .contains("2000")
                .doesNotContain("8000");
    }
}
