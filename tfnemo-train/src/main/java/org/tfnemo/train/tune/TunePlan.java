package org.tfnemo.train.tune;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.loop.TrainingTask;

/**
 * A search before it begins.
 *
 * @param task what the settings are changed in; its seed decides every draw of the search too
 * @param words how it was asked for
 */
public record TunePlan(Corpus corpus, Split split, TrainingTask task, Search search, Words words) {
    /**
     * Command lines, word by word.
     *
     * @param tune that asked for the search; empty when a program did
     * @param train that trains the task, but for what is searched
     */
    public record Words(List<String> tune, List<String> train) {
        public Words {
            tune = List.copyOf(tune);
            train = List.copyOf(train);
        }
    }

    public TunePlan {
        requireNonNull(corpus, "corpus");
        requireNonNull(split, "split");
        requireNonNull(task, "task");
        requireNonNull(search, "search");
        requireNonNull(words, "words");
    }
}
