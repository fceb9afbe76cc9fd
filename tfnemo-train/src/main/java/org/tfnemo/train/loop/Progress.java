package org.tfnemo.train.loop;

import static java.util.Objects.requireNonNull;

/**
 * How far training has come: with the variables of the same moment, all that it needs to go on.
 *
 * @param epoch epochs done
 * @param step steps taken
 * @param bestEpoch the best epoch, counted from 1; 0 before the first
 * @param plateau where the schedule stands
 */
record Progress(int epoch, long step, int bestEpoch, Plateau plateau) {
    Progress {
        requireNonNull(plateau, "plateau");
    }

    static Progress start(Schedule schedule) {
        return new Progress(0, 0, 0, Plateau.start(schedule));
    }

    /** After one more epoch of {@code steps} steps, at this distance of the validation part. */
    Progress after(int steps, double distance, Schedule schedule) {
        Plateau next = plateau.after(distance, schedule);
        return new Progress(epoch + 1, step + steps, next.improved() ? epoch + 1 : bestEpoch, next);
    }

    /** The learning rate of step {@code index} of the {@code steps} in the epoch to come. */
    double learningRate(Schedule schedule, int index, int steps) {
        double epochs = epoch + (double) index / steps;
        double warmth = schedule.warmUp() == 0 ? 1 : Math.min(1, (epochs + 1.0 / steps) / schedule.warmUp());
        return warmth
                * switch (schedule.decline()) {
                    case PLATEAU -> plateau.learningRate();
                    case COSINE -> schedule.learningRate() * 0.5 * (1 + Math.cos(Math.PI * epochs / schedule.epochs()));
                };
    }

    boolean over(Schedule schedule) {
        return epoch >= schedule.epochs() || plateau.exhausted(schedule);
    }
}
