package org.tfnemo.train.voice;

import static java.util.Objects.requireNonNull;

/** How something is said, relative to the speaker's calm way of saying it. */
public record Expression(Prosody prosody, Phonation phonation) {
    public Expression {
        requireNonNull(prosody, "prosody");
        requireNonNull(phonation, "phonation");
    }

    /** The calm way itself: every factor 1, the intensity 0 dB, a slight fall at the end. */
    public static Expression calm() {
        return new Expression(new Prosody(1, 1, 1, -2), new Phonation(0, 1, 1, 1));
    }
}
