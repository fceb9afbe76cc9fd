package org.tfnemo.train.voice;

import static java.util.Objects.requireNonNull;

import org.tfnemo.dsp.audio.AudioClip;

/**
 * Speaks meaningless words with a synthetic voice: glottal pulses and noise through resonators. The same arguments give
 * the same samples, bit for bit, on every machine. May be used by many threads at once.
 *
 * <p>It is no model of a real person, and no figure reached on it says anything about recognising real emotions.
 */
public final class VoiceSynthesizer {
    /** Samples per second of everything it speaks: nEMO's. */
    public static final int RATE = 24_000;

    /** What must be said wherever a figure from synthetic voices is shown. */
    public static final String NOTICE =
            "These voices are synthetic (glottal pulses and formants, expressed by published"
                    + " rules of thumb). A score on them shows that the software works; it is no measure of how well emotions"
                    + " of real people are recognised.";

    private static final int SAMPLES_PER_FRAME = (int) Math.round(RATE * PitchTrack.STEP);

    /** Speaks the sentence that {@code seed} stands for, on the occasion that it stands for. */
    public SyntheticUtterance speak(Speaker speaker, Expression expression, long seed) {
        return speak(speaker, expression, Sentence.of(seed), seed);
    }

    SyntheticUtterance speak(Speaker speaker, Expression expression, Sentence sentence, long seed) {
        requireNonNull(speaker, "speaker");
        VoiceRandom random = new VoiceRandom(seed);
        Delivery delivery = Delivery.of(speaker, requireNonNull(expression, "expression"), random.fork(1));
        Timing timing = Timing.of(sentence, delivery.rate(), random.fork(2));
        Articulation articulation = new Articulation(sentence, timing);
        Track pitch = pitch(new Intonation(delivery, timing), timing);
        float[] samples = new Rendering(speaker.tract(), delivery, random.fork(3)).render(articulation, pitch);
        return new SyntheticUtterance(
                AudioClip.owning(samples, RATE), sentence.text(), voiced(pitch, articulation), timing.syllables());
    }

    private static Track pitch(Intonation intonation, Timing timing) {
        int frames = Track.frame(timing.seconds());
        Track pitch = new Track(frames, 0);
        for (int i = 0; i < frames; i++) {
            pitch.put(i, intonation.at(i * PitchTrack.STEP));
        }
        return pitch;
    }

    private static PitchTrack voiced(Track pitch, Articulation articulation) {
        float[] hertz = new float[pitch.frames()];
        for (int i = 0; i < hertz.length; i++) {
            hertz[i] = articulation.voice().at(i) > 0 ? (float) pitch.at(i) : 0f;
        }
        return new PitchTrack(hertz);
    }

    static int samplesPerFrame() {
        return SAMPLES_PER_FRAME;
    }
}
