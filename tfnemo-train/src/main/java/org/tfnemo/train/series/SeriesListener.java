package org.tfnemo.train.series;

import java.io.IOException;
import java.util.List;
import org.tfnemo.train.loop.DivergedException;
import org.tfnemo.train.loop.Experiment;
import org.tfnemo.train.run.RunDirectory;

/** Trains the runs of a series, and hears how it goes. */
public interface SeriesListener {
    /**
     * Trains the {@code index}-th of {@code total} runs to its end; {@code index} is from 1 on.
     *
     * @return whether to go on with the others
     */
    boolean train(Experiment experiment, int index, int total) throws IOException;

    /** The {@code index}-th run was finished before. */
    void onFinished(RunDirectory run, int index, int total);

    /** A run's loss is no number any more; the others go on. */
    void onDiverged(RunDirectory run, DivergedException reason);

    /** The runs to train, in order, and those that are finished already. */
    default void onBegin(List<RunDirectory> finished, List<RunDirectory> open) {}
}
