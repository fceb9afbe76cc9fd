package org.tfnemo.train.voice;

/** The first three resonances of a vocal tract of 17 cm, in Hz. */
record Formants(double first, double second, double third) {
    static final int COUNT = 3;

    /** Resonance {@code index} in Hz, 0..2. */
    double at(int index) {
        return switch (index) {
            case 0 -> first;
            case 1 -> second;
            case 2 -> third;
            default -> throw new IllegalArgumentException("index must be 0 to 2; got " + index);
        };
    }
}
