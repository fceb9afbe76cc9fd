package org.tfnemo.train.voice;

import java.util.List;

/** The controls of the tract and of the sound sources over a whole sentence, rounded off as a tongue moves. */
final class Articulation {
    private static final double BURST = 0.015; // seconds of noise when a plosive opens
    private static final double VOICE_LAG = 0.01; // seconds by which the voice outlasts a vowel's end
    private static final double ACCENTED = 1.25; // amplitude
    private static final double UNACCENTED = 0.8;

    private final Track[] formants = new Track[Formants.COUNT];
    private final Track voice;
    private final Track noise;
    private final Track noiseCentre;
    private final Track noiseWidth;
    private final Track breath;

    Articulation(Sentence sentence, Timing timing) {
        int frames = Track.frame(timing.seconds());
        Formants rest = Vowel.Y.formants();
        for (int i = 0; i < formants.length; i++) {
            formants[i] = new Track(frames, rest.at(i));
        }
        voice = new Track(frames, 0);
        noise = new Track(frames, 0);
        noiseCentre = new Track(frames, 4000);
        noiseWidth = new Track(frames, 2000);
        breath = new Track(frames, 0);
        List<SyllableTime> times = timing.syllables();
        for (int i = 0; i < times.size(); i++) {
            lay(sentence.syllables().get(i), times.get(i), (double) i / times.size());
        }
        round();
    }

    private void lay(Syllable syllable, SyllableTime time, double progress) {
        Consonant onset = syllable.onset();
        // The tract heads for a consonant before it sounds.
        for (int i = 0; i < formants.length; i++) {
            formants[i].set(time.start(), time.vowel(), onset.formants().at(i));
            formants[i].set(
                    time.vowel(), time.end(), syllable.nucleus().formants().at(i));
        }
        double strength = (syllable.accented() ? ACCENTED : UNACCENTED) * (1.1 - 0.3 * progress);
        Consonant.Noise sound = onset.sound();
        voice.set(time.start(), time.vowel(), strength * sound.voice());
        voice.set(time.vowel(), time.end() + (syllable.phraseEnd() ? VOICE_LAG : 0), strength);
        breath.set(time.start(), time.end(), 1);
        double noiseStart = onset.plosive() ? time.vowel() - BURST : time.start();
        noise.set(noiseStart, time.vowel(), strength * sound.noise());
        noiseCentre.set(time.start(), time.vowel(), sound.centre());
        noiseWidth.set(time.start(), time.vowel(), sound.width());
    }

    /** A tongue takes some 40 ms from one place to the next, vocal folds some 15, lips at a burst hardly any time. */
    private void round() {
        for (Track formant : formants) {
            formant.smooth(3);
        }
        voice.smooth(1);
        noise.smooth(1);
        breath.smooth(2);
    }

    /** Resonance {@code index} in Hz in a tract of 17 cm. */
    Track formant(int index) {
        return formants[index];
    }

    /** Strength of the voice, 1 in a vowel without accent. */
    Track voice() {
        return voice;
    }

    /** Strength of the noise made in the mouth. */
    Track noise() {
        return noise;
    }

    Track noiseCentre() {
        return noiseCentre;
    }

    Track noiseWidth() {
        return noiseWidth;
    }

    /** Whether breath flows. */
    Track breath() {
        return breath;
    }
}
