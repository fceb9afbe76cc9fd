package org.tfnemo.train.series;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.run.RunName;

/**
 * A series of runs before it begins.
 *
 * @param runs the folder of all runs
 * @param name where in it the series goes
 * @param members its runs, at least one
 * @param command the command line that asked for it, word by word
 */
public record SeriesPlan(Path runs, RunName name, Corpus corpus, List<Member> members, List<String> command) {
    public SeriesPlan {
        requireNonNull(runs, "runs");
        requireNonNull(name, "name");
        requireNonNull(corpus, "corpus");
        members = List.copyOf(members);
        command = List.copyOf(command);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("members must hold at least one run; got none");
        }
    }
}
