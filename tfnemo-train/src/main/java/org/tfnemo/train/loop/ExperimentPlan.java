package org.tfnemo.train.loop;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.run.RunName;

/**
 * A run before it begins.
 *
 * @param name where its folder goes
 * @param command the command line that asked for it, word by word; empty when a program did
 */
public record ExperimentPlan(Corpus corpus, Split split, TrainingTask task, RunName name, List<String> command) {
    public ExperimentPlan {
        requireNonNull(corpus, "corpus");
        requireNonNull(split, "split");
        requireNonNull(task, "task");
        requireNonNull(name, "name");
        command = List.copyOf(command);
    }
}
