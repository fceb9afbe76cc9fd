package org.tfnemo.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {
    private static final List<String> KNOWN = List.of("melspectrogram", "spectrogram", "mfcc", "rms");

    @ParameterizedTest
    @ValueSource(strings = {"mfc", "mcfc", "mffc", "MFCC", "mfccs"})
    void oneSlipAwayIsMeant(String word) {
        assertThat(Suggestions.nearest(word, KNOWN)).contains("mfcc");
    }

    @Test
    void beginningIsMeant() {
        assertThat(Suggestions.nearest("mel", KNOWN)).contains("melspectrogram");
    }

    @Test
    void dashesDoNotMakeABeginning() {
        assertThat(Suggestions.nearest("--js", List.of("--help", "--json"))).contains("--json");
    }

    @Test
    void farAwayIsNotMeant() {
        assertThat(Suggestions.didYouMean("loudness", KNOWN)).isEmpty();
    }
}
