package org.tfnemo.train.voice;

import java.util.ArrayList;
import java.util.List;

/** What is said: words of two or three meaningless syllables with the accent on the last but one, as in Polish. */
final class Sentence {
    private static final List<Consonant> ONSETS = List.of(Consonant.values());
    private static final List<Vowel> NUCLEI = List.of(Vowel.values());

    private final List<Syllable> syllables;

    private Sentence(List<Syllable> syllables) {
        this.syllables = List.copyOf(syllables);
    }

    /** The sentence that {@code seed} stands for: three or four words, sometimes with a pause in the middle. */
    static Sentence of(long seed) {
        VoiceRandom random = new VoiceRandom(seed);
        int words = 3 + random.index(2);
        int pauseAfter = random.index(2) == 0 ? words / 2 : 0;
        List<Syllable> syllables = new ArrayList<>();
        for (int word = 1; word <= words; word++) {
            int length = words == 4 ? 2 : 2 + random.index(2);
            for (int i = 0; i < length; i++) {
                boolean last = i == length - 1;
                syllables.add(new Syllable(
                        ONSETS.get(random.index(ONSETS.size())),
                        NUCLEI.get(random.index(NUCLEI.size())),
                        i == length - 2,
                        last,
                        last && word == pauseAfter));
            }
        }
        return new Sentence(syllables);
    }

    List<Syllable> syllables() {
        return syllables;
    }

    /** The sentence in letters. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Syllable syllable : syllables) {
            text.append(syllable.onset().letters()).append(syllable.nucleus().letter());
            text.append(syllable.wordEnd() ? " " : "");
        }
        return text.toString().strip();
    }
}
