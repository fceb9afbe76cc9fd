package org.tfnemo.train.augment;

/** The rule for probabilities in settings. */
final class Probability {
    private Probability() {}

    static void check(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability must be 0 to 1; got " + probability);
        }
    }
}
