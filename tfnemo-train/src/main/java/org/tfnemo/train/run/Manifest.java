package org.tfnemo.train.run;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * What a run was made from and on.
 *
 * @param started when, UTC
 * @param command the command line, word by word
 * @param seed of everything that is random
 * @param commit of the working folder's git repository, with {@code -dirty} when files differ from it; empty without
 * @param corpus the corpus's name
 * @param data {@link org.tfnemo.train.corpus.DataHash} of the corpus
 * @param machine what it ran on
 */
public record Manifest(
        Instant started, List<String> command, long seed, String commit, String corpus, String data, Machine machine) {
    public Manifest {
        requireNonNull(started, "started");
        command = List.copyOf(command);
        requireNonNull(commit, "commit");
        requireNonNull(corpus, "corpus");
        requireNonNull(data, "data");
        requireNonNull(machine, "machine");
    }
}
