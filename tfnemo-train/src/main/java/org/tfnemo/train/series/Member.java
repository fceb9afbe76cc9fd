package org.tfnemo.train.series;

import static java.util.Objects.requireNonNull;

import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.loop.TrainingTask;

/**
 * One run of a series before it begins.
 *
 * @param name the run's, inside the series
 */
public record Member(String name, Split split, TrainingTask task) {
    public Member {
        requireNonNull(name, "name");
        requireNonNull(split, "split");
        requireNonNull(task, "task");
    }
}
