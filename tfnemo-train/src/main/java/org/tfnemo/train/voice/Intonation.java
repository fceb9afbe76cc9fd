package org.tfnemo.train.voice;

/**
 * The melody of a sentence in Hz over time.
 *
 * <pre>  f(t) = pitch · 2^(s(t)/12)
 *   s(t) = range · (1.5 − 3·u + 3.2·Σ exp(−½·((t − c_i)/0.07)²)) + ending · r²</pre>
 *
 * with r from 0 to 1 over the last 0.3 s, u from 0 at the first syllable to 1 at the end, and c_i the middles of the
 * accented vowels.
 */
final class Intonation {
    private static final double FALL = 3; // semitones from the first syllable to the last
    private static final double ACCENT = 3.2; // semitones
    private static final double ACCENT_WIDTH = 0.07; // seconds
    private static final double ENDING = 0.3; // seconds

    private final Delivery delivery;
    private final Timing timing;

    Intonation(Delivery delivery, Timing timing) {
        this.delivery = delivery;
        this.timing = timing;
    }

    /** Pitch in Hz at {@code time} seconds. */
    double at(double time) {
        double start = timing.syllables().get(0).start();
        double shape = FALL * (0.5 - (time - start) / (timing.end() - start));
        for (SyllableTime syllable : timing.syllables()) {
            if (syllable.accented()) {
                double distance = (time - (syllable.vowel() + syllable.end()) / 2) / ACCENT_WIDTH;
                shape += ACCENT * StrictMath.exp(-distance * distance / 2);
            }
        }
        double rise = Math.min(Math.max((time - timing.end() + ENDING) / ENDING, 0), 1);
        double semitones = delivery.range() * shape + delivery.ending() * rise * rise;
        return delivery.pitch() * StrictMath.pow(2, semitones / 12);
    }
}
