package org.tfnemo.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.RandomSplit;
import org.tfnemo.train.corpus.SpeakerSplit;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.corpus.SplitFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a corpus is divided for training. */
final class SplitOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** The rules that an option names. */
    enum Rule {
        random,
        speaker
    }

    @Option(
            names = "--split",
            paramLabel = "RULE",
            description =
                    "random (64/16/20 %% of each label, voices on every side) or speaker (no voice on two sides); "
                            + "random unless given.")
    private Rule rule;

    @Option(
            names = "--held-out",
            paramLabel = "SPEAKER[,SPEAKER…]",
            split = ",",
            description = "The speakers to test on; implies --split speaker. Without it, one is drawn by the seed.")
    private List<String> heldOut = List.of();

    @Option(
            names = "--split-file",
            paramLabel = "FILE",
            description = "Take the split from a split.tsv: lines of file_id, a tab, and train, validation or test.")
    private Path file;

    /**
     * Divides {@code corpus}.
     *
     * @throws ParameterException when the options contradict each other
     * @throws IllegalArgumentException when the corpus lacks what they need
     */
    Split apply(Corpus corpus, long seed) throws IOException {
        if (file != null) {
            if (rule != null || !heldOut.isEmpty()) {
                throw refusal(
                        "--split-file must be given without --split and --held-out, because it decides the split");
            }
            return SplitFile.read(file, corpus);
        }
        if (!heldOut.isEmpty()) {
            if (rule == Rule.random) {
                throw refusal("--held-out must be given without --split random, which holds nobody out");
            }
            return SpeakerSplit.holdingOut(corpus, heldOut, 1, seed).apply(corpus);
        }
        return rule == Rule.speaker
                ? SpeakerSplit.drawn(corpus, 1, 1, seed).apply(corpus)
                : RandomSplit.standard(seed).apply(corpus);
    }

    private ParameterException refusal(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
