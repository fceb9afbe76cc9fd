package org.tfnemo.train.loop;

/**
 * Where the schedule stands: a value that each epoch's {@link Schedule#watch} moves on.
 *
 * @param learningRate of the next epoch
 * @param best lowest {@link org.tfnemo.train.run.Watch#distance} so far
 * @param sinceBest epochs since then
 * @param sinceChange epochs since then or since the learning rate was halved
 */
record Plateau(double learningRate, double best, int sinceBest, int sinceChange) {
    static Plateau start(Schedule schedule) {
        return new Plateau(schedule.learningRate(), Double.POSITIVE_INFINITY, 0, 0);
    }

    /** After an epoch at this distance. */
    Plateau after(double distance, Schedule schedule) {
        if (distance < best) {
            return new Plateau(learningRate, distance, 0, 0);
        }
        boolean halve = sinceChange + 1 > schedule.plateau();
        return new Plateau(halve ? learningRate / 2 : learningRate, best, sinceBest + 1, halve ? 0 : sinceChange + 1);
    }

    /** Whether the last epoch was the best so far. */
    boolean improved() {
        return sinceBest == 0;
    }

    /** Whether it is time to stop. */
    boolean exhausted(Schedule schedule) {
        return sinceBest >= schedule.patience();
    }
}
