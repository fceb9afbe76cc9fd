package org.tfnemo.cli.command;

import org.tfnemo.train.corpus.Corpus;

/** A corpus's name as part of a path. */
final class CorpusName {
    private CorpusName() {}

    static String ofFolder(Corpus corpus) {
        return ofFolder(corpus.name());
    }

    static String ofFolder(String corpus) {
        String name = corpus.replaceAll("[^A-Za-z0-9._+-]", "_").replaceFirst("^[.+-]+", "");
        return name.isEmpty() ? "corpus" : name;
    }
}
