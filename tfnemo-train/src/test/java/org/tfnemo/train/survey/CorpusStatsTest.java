package org.tfnemo.train.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusStatsTest {
    @TempDir
    Path folder;

    @Test
    void everythingIsCounted() throws IOException {
        CorpusStats stats = CorpusStats.of(new SoundCorpus(folder)
                .sine(100, "a.wav,joy,Ann,hello,f")
                .sine(200, "b.wav,anger,Ann,bye,f")
                .sine(300, "c.wav,joy,Bob,hello,m")
                .text("no sound", "d.wav,joy,Bob,hello,m")
                .survey());
        assertThat(stats.counts())
                .isEqualTo(new LabelCounts(
                        List.of("Ann", "Bob"), List.of("anger", "joy"), List.of(List.of(1, 1), List.of(0, 2))));
        assertThat(stats.counts().ofLabel(1)).isEqualTo(3);
        assertThat(stats.counts().ofSpeaker(0)).isEqualTo(2);
        assertThat(stats.sentences()).isEqualTo(2);
        assertThat(stats.speakersByGender()).isEqualTo(Map.of("f", 1, "m", 1));
        assertThat(stats.rates()).isEqualTo(Map.of(8000, 3));
        assertThat(stats.encodings().values()).containsExactly(3);
        assertThat(stats.unreadable()).isEqualTo(1);
    }

    @Test
    void durationsAreInSeconds() {
        Durations durations = Durations.of(List.of(0.5, 0.6, 1.0));
        assertThat(durations.shortest()).isEqualTo(0.5);
        assertThat(durations.longest()).isEqualTo(1.0);
        assertThat(durations.total()).isCloseTo(2.1, within(1e-12)); // one rounding
        assertThat(durations.mean()).isCloseTo(0.7, within(1e-12));
        assertThat(durations.histogram()).containsExactly(0, 0, 2, 0, 1);
    }

    @Test
    void clipsLongerThanThreeSecondsAreCounted() {
        assertThat(Durations.of(List.of(2.9, 3.0, 3.1, 5.0)).longerThanClip()).isEqualTo(2);
    }

    @Test
    void noReadableClipGivesZeros() {
        assertThat(Durations.of(List.of())).isEqualTo(new Durations(0, 0, 0, 0, 0, List.of()));
    }
}
