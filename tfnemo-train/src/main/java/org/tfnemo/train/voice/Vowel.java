package org.tfnemo.train.voice;

/** Six vowels as resonances; rounded textbook values, ours. */
enum Vowel {
    A("a", new Formants(740, 1300, 2500)),
    E("e", new Formants(550, 1800, 2550)),
    I("i", new Formants(290, 2250, 2950)),
    O("o", new Formants(530, 900, 2450)),
    U("u", new Formants(320, 750, 2350)),
    Y("y", new Formants(400, 1700, 2500));

    private final String letter;
    private final Formants formants;

    Vowel(String letter, Formants formants) {
        this.letter = letter;
        this.formants = formants;
    }

    String letter() {
        return letter;
    }

    Formants formants() {
        return formants;
    }
}
