package org.tfnemo.train.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tfnemo.dsp.filterbank.PitchScale;

class MusicAxesTest {
    @Test
    void everyCOfSevenOctavesIsMarkedAtItsRow() {
        List<Tick> ticks = new PitchAxis(PitchScale.standard(12)).ticks(8);
        assertThat(ticks).extracting(Tick::text).containsExactly("C1", "C2", "C3", "C4", "C5", "C6", "C7");
        assertThat(ticks.get(3).place()).isCloseTo((36 + 0.5) / 84, within(1e-9)); // C4 is 36 semitones above C1
    }

    @Test
    void whatRepeatsEverySecondIsAtSixtyBeats() {
        TempoAxis axis = new TempoAxis(384, 46.875);
        assertThat(axis.place(60)).isCloseTo((46.875 + 0.5) / 384, within(1e-12));
        assertThat(axis.ticks(8))
                .extracting(Tick::text)
                .contains("60", "30")
                .doesNotContain("5"); // 5 is 562 frames off
    }

    @Test
    void everyPitchClassIsNamedWhereThereIsRoom() {
        NamedAxis axis = new NamedAxis("pitch class", List.of("C", "D", "E", "F", "G", "A"));
        assertThat(axis.ticks(8)).extracting(Tick::text).containsExactly("C", "D", "E", "F", "G", "A");
        assertThat(axis.ticks(2)).extracting(Tick::text).containsExactly("C", "E", "G");
    }
}
