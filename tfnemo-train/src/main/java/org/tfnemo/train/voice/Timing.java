package org.tfnemo.train.voice;

import java.util.ArrayList;
import java.util.List;

/**
 * When each syllable of a sentence sounds.
 *
 * @param syllables in order
 * @param seconds length of the whole, silence at both ends included
 */
record Timing(List<SyllableTime> syllables, double seconds) {
    private static final double USUAL_RATE = 5; // syllables per second, for which the consonants' lengths are given
    private static final double CONSONANT_SHARE = 0.4; // a consonant's length follows the tempo only in part
    private static final double SHORTEST_VOWEL = 0.05; // seconds: shorter ones have no tone

    Timing {
        syllables = List.copyOf(syllables);
    }

    /** Lays out {@code sentence} at {@code rate} syllables per second. */
    static Timing of(Sentence sentence, double rate, VoiceRandom random) {
        double tempo = rate / USUAL_RATE;
        List<SyllableTime> times = new ArrayList<>();
        double now = random.between(0.08, 0.16);
        for (Syllable spoken : sentence.syllables()) {
            double consonant = spoken.onset().seconds() * StrictMath.pow(tempo, -CONSONANT_SHARE) * random.factor(0.08);
            double stretch = (spoken.accented() ? 1.15 : 0.95) * (spoken.phraseEnd() ? 1.2 : 1) * random.factor(0.07);
            double vowel = Math.max(stretch / rate - consonant, SHORTEST_VOWEL);
            times.add(new SyllableTime(now, now + consonant, now + consonant + vowel, spoken.accented()));
            now += consonant + vowel;
            if (spoken.phraseEnd()) {
                now += random.between(0.10, 0.18) / (tempo * tempo); // pauses give more than syllables do
            }
        }
        return new Timing(times, now + random.between(0.10, 0.20));
    }

    /** Where the last vowel ends, in seconds. */
    double end() {
        return syllables.get(syllables.size() - 1).end();
    }
}
