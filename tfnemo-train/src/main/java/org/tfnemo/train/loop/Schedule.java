package org.tfnemo.train.loop;

/**
 * How long and how fast to learn.
 *
 * @param epochs at most, ≥ 1
 * @param learningRate at the start, above 0
 * @param plateau epochs without a better validation loss after which the learning rate is halved, ≥ 1
 * @param patience epochs without a better validation loss after which training stops, ≥ 1
 */
public record Schedule(int epochs, double learningRate, int plateau, int patience) {
    public Schedule {
        if (epochs < 1) {
            throw new IllegalArgumentException("epochs must be at least 1; got " + epochs);
        }
        if (!(learningRate > 0)) {
            throw new IllegalArgumentException("learningRate must be above 0; got " + learningRate);
        }
        if (plateau < 1) {
            throw new IllegalArgumentException("plateau must be at least 1 epoch; got " + plateau);
        }
        if (patience < 1) {
            throw new IllegalArgumentException("patience must be at least 1 epoch; got " + patience);
        }
    }

    /** At most 40 epochs from 1e-3, halved after 3 epochs on a plateau, stopped after 10. */
    public static Schedule standard() {
        return new Schedule(40, 1e-3, 3, 10);
    }

    /** The same with at most {@code epochs} epochs. */
    public Schedule withEpochs(int most) {
        return new Schedule(most, learningRate, plateau, patience);
    }
}
