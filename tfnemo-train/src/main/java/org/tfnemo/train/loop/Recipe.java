package org.tfnemo.train.loop;

import static java.util.Objects.requireNonNull;

/**
 * How a network is fitted.
 *
 * @param gradients how gradients become steps
 * @param targets what is told apart
 * @param batch clips that go through the network together, ≥ 2, because batch statistics of one clip are none
 */
public record Recipe(
        Schedule schedule,
        Regularisation regularisation,
        Gradients gradients,
        Targets targets,
        int batch,
        Precision precision) {
    public Recipe {
        requireNonNull(schedule, "schedule");
        requireNonNull(regularisation, "regularisation");
        requireNonNull(precision, "precision");
        // The spec.json of a run may be older than these settings; each batch was a step then.
        gradients = gradients == null ? Gradients.plain() : gradients;
        targets = targets == null ? Targets.LABELS : targets;
        if (batch < 2) {
            throw new IllegalArgumentException("batch must be at least 2 clips; got " + batch);
        }
    }

    /** The standard recipe: batches of 32, labels by voice where voices are known. */
    public static Recipe standard(Precision precision) {
        return new Recipe(
                Schedule.standard(),
                Regularisation.standard(),
                Gradients.plain(),
                Targets.LABELS_BY_KNOWN_VOICE,
                32,
                precision);
    }

    /** The same with another schedule. */
    public Recipe with(Schedule other) {
        return new Recipe(other, regularisation, gradients, targets, batch, precision);
    }

    /**
     * Clips of each step where {@code available} are there: {@code batch · accumulate}, or fewer where so many are not
     * there, a multiple of {@code accumulate}.
     */
    int clipsPerStep(int available) {
        long wanted = Math.min((long) batch * gradients.accumulate(), available);
        int clips = (int) (wanted - wanted % gradients.accumulate());
        if (clips == 0) {
            throw new IllegalArgumentException("accumulate must be at most the number of training clips (" + available
                    + "); got " + gradients.accumulate());
        }
        return clips;
    }
}
