package org.tfnemo.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {
    private final List<String> known = List.of("melspectrogram", "spectrogram", "mfcc", "rms");

    @Test
    void fewestChangesWin() {
        assertThat(NearestName.to("melspectogram", known)).contains("melspectrogram");
        assertThat(NearestName.to("MFC", known)).contains("mfcc");
    }

    @Test
    void farNamesAreNotSuggested() {
        assertThat(NearestName.hint("wav2vec", known)).isEmpty();
    }
}
