package org.tfnemo.train.tune;

import java.util.Map;
import org.tfnemo.train.loop.TrainingListener;
import org.tfnemo.train.loop.TrainingTask;
import org.tfnemo.train.trial.Study;

/** Hears how a search goes. */
public interface TuneListener {
    /**
     * Trial {@code number} begins, or goes on.
     *
     * @param settings what is searched, by name
     * @return who hears of its preparing, steps, epochs and notices
     */
    TrainingListener onTrial(int number, TrainingTask task, Map<String, String> settings);

    /** The last trial of {@code study} is over. */
    void onOver(Study study);
}
