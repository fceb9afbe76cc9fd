package org.tfnemo.train.evaluate;

/** Counts of true label by predicted label, and the scores that follow from them; mutable, for one computation. */
final class Tally {
    private final int labels;
    private final int[] counts;

    Tally(int labels) {
        this.labels = labels;
        this.counts = new int[labels * labels];
    }

    void add(int truth, int guess) {
        counts[truth * labels + guess]++;
    }

    void add(Tally other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    int at(int truth, int guess) {
        return counts[truth * labels + guess];
    }

    /** Clips whose true label this is. */
    int support(int label) {
        int sum = 0;
        for (int guess = 0; guess < labels; guess++) {
            sum += at(label, guess);
        }
        return sum;
    }

    /** Clips that were given this label. */
    int guessed(int label) {
        int sum = 0;
        for (int truth = 0; truth < labels; truth++) {
            sum += at(truth, label);
        }
        return sum;
    }

    double precision(int label) {
        return ratio(at(label, label), guessed(label));
    }

    double recall(int label) {
        return ratio(at(label, label), support(label));
    }

    /** 2·hits / (support + guessed): the harmonic mean of precision and recall. */
    double f1(int label) {
        return ratio(2.0 * at(label, label), support(label) + guessed(label));
    }

    double accuracy() {
        int hits = 0;
        int all = 0;
        for (int label = 0; label < labels; label++) {
            hits += at(label, label);
            all += support(label);
        }
        return ratio(hits, all);
    }

    double macroF1() {
        double sum = 0;
        for (int label = 0; label < labels; label++) {
            sum += f1(label);
        }
        return sum / labels;
    }

    double meanRecall() {
        double sum = 0;
        for (int label = 0; label < labels; label++) {
            sum += recall(label);
        }
        return sum / labels;
    }

    /** Agreement beyond chance, (pₒ − pₑ) / (1 − pₑ); 0 where one label is all there is on both sides. */
    double kappa() {
        double all = clips();
        double chance = 0;
        for (int label = 0; label < labels; label++) {
            chance += support(label) / all * (guessed(label) / all);
        }
        return ratio(accuracy() - chance, 1 - chance);
    }

    /** Correlation of truth and guess over all labels; 0 where either side has one label only. */
    double mcc() {
        double all = clips();
        double product = 0;
        double truths = 0;
        double guesses = 0;
        for (int label = 0; label < labels; label++) {
            product += (double) support(label) * guessed(label);
            truths += (double) support(label) * support(label);
            guesses += (double) guessed(label) * guessed(label);
        }
        double covariance = accuracy() * all * all - product;
        return ratio(covariance, Math.sqrt((all * all - truths) * (all * all - guesses)));
    }

    private int clips() {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    /** 0/0 is 0: scikit-learn's zero_division=0. */
    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
