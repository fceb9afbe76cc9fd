package org.tfnemo.train.corpus;

/** A way to divide a corpus; the same rule on the same corpus gives the same split on every machine. */
public sealed interface SplitRule permits RandomSplit, SpeakerSplit, HeldOutSplit {
    /**
     * Divides {@code corpus}.
     *
     * @throws IllegalArgumentException when the corpus lacks what the rule needs
     */
    Split apply(Corpus corpus);
}
