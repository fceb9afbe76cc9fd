package org.tfnemo.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.CorpusKind;
import picocli.CommandLine.Option;

/** Which corpus a command works on. */
final class CorpusOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            required = true,
            description = "The corpus: a folder with data.tsv and samples/ (nEMO), or with manifest.csv, or a CSV file "
                    + "with the columns path,label,speaker.")
    private Path data;

    Path location() {
        return data;
    }

    Corpus open() throws IOException {
        return CorpusKind.open(data);
    }
}
