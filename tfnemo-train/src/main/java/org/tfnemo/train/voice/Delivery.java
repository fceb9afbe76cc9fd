package org.tfnemo.train.voice;

/**
 * One occasion of saying something: no two are alike, so emotions overlap. Strength of the expression 0.8 to 1.15; pitch
 * ±5 %, range ±12 %, rate ±5 %, tilt ±12 %, breath and jitter ±20 % (standard deviations); ending ±1 semitone; loudness
 * ±2 dB, and ±3 dB for the distance to the microphone. All ours.
 *
 * @param pitch Hz
 * @param range factor on the semitones of accents and of the fall over the sentence
 * @param ending semitones of rise at the end
 * @param rate syllables per second
 * @param quality how the vocal folds sound
 * @param level of the speech in dB of full scale
 * @param hiss the room's noise in dB of full scale
 */
record Delivery(
        double pitch, double range, double ending, double rate, VoiceQuality quality, double level, double hiss) {
    private static final double CALM_LEVEL = -27;

    static Delivery of(Speaker speaker, Expression meant, VoiceRandom random) {
        double strength = random.between(0.8, 1.15);
        Prosody prosody = meant.prosody();
        Phonation phonation = meant.phonation();
        double calmEnding = Expression.calm().prosody().ending();
        VoiceQuality calm = speaker.quality();
        return new Delivery(
                speaker.pitch() * scaled(prosody.pitch(), strength) * random.factor(0.05),
                scaled(prosody.range(), strength) * random.factor(0.12),
                calmEnding + (prosody.ending() - calmEnding) * strength + random.bell(),
                speaker.rate() * scaled(prosody.rate(), strength) * random.factor(0.05),
                new VoiceQuality(
                        calm.openQuotient(),
                        calm.tilt() * scaled(phonation.tilt(), strength) * random.factor(0.12),
                        calm.jitter() * scaled(phonation.jitter(), strength) * random.factor(0.2),
                        calm.breath() * scaled(phonation.breath(), strength) * random.factor(0.2)),
                CALM_LEVEL + strength * phonation.intensity() + 2 * random.bell() + 3 * random.bell(),
                random.between(-80, -66));
    }

    private static double scaled(double factor, double strength) {
        return StrictMath.pow(factor, strength);
    }
}
