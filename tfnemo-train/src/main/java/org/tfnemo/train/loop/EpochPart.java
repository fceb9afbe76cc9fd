package org.tfnemo.train.loop;

/**
 * The steps of an epoch that are done, and the sums over them: with the variables of the same moment, an epoch can go
 * on in its middle and come to the same figures.
 *
 * @param steps done
 * @param lossSum of their losses
 * @param right clips recognised
 * @param seen clips
 */
record EpochPart(int steps, double lossSum, int right, int seen) {
    EpochPart {
        if (steps < 0 || right < 0 || seen < right) {
            throw new IllegalArgumentException(
                    "part of an epoch must count from 0, and no more clips right than seen; got " + steps + " steps, "
                            + right + " right of " + seen);
        }
    }

    static EpochPart none() {
        return new EpochPart(0, 0, 0, 0);
    }

    /** One step more. */
    EpochPart after(Batch batch, StepResult result, NetworkShape shape) {
        int more = 0;
        for (int i = 0; i < batch.size(); i++) {
            more += shape.label(result.guess(i, shape.classes())) == shape.label(batch.truth(i)) ? 1 : 0;
        }
        return new EpochPart(steps + 1, lossSum + result.loss(), right + more, seen + batch.size());
    }

    double loss() {
        return lossSum / steps;
    }

    double accuracy() {
        return (double) right / seen;
    }
}
