package org.tfnemo.cli.command;

import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.corpus.SplitSummary;

/** Shows who is on which side before anything is learnt. */
record SplitView(Terminal terminal) {
    void show(Split split, Corpus corpus) {
        SplitSummary summary = split.summary(corpus);
        summary.table().forEach(terminal::say);
        summary.warnings().forEach(terminal::warn);
    }
}
