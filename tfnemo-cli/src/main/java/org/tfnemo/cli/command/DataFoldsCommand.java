package org.tfnemo.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tfnemo.cli.terminal.Table;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Part;
import org.tfnemo.train.corpus.SpeakerFolds;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.corpus.SplitFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the splits of a cross-validation over speakers. */
@Command(
        name = "folds",
        description =
                "Write the splits of a cross-validation over speakers, each voice tested once, never heard before.",
        sortOptions = false,
        footer = {
            "",
            "Example:  tfnemo data folds --data nemo --protocol loso --output folds",
            "",
            "Then train once with each (--split-file), and judge all runs as one: tfnemo evaluate --runs RUN,RUN,…"
        })
public final class DataFoldsCommand implements Callable<Integer> {
    private final Terminal terminal;

    /** The protocols. */
    private enum Protocol {
        LEAVE_ONE_SPEAKER_OUT("loso"),
        GROUPS("group-kfold");

        private final String id;

        Protocol(String id) {
            this.id = id;
        }
    }

    /** The protocols as the option names them. */
    static final class Protocols implements ITypeConverter<Protocol> {
        @Override
        public Protocol convert(String value) {
            return new Choice<>("protocol", Protocol.values(), protocol -> protocol.id).named(value);
        }
    }

    /** What the validation parts are made of. */
    private enum Validation {
        SPEAKERS,
        CLIPS
    }

    /** The kinds of validation as the option names them. */
    static final class Validations implements ITypeConverter<Validation> {
        @Override
        public Validation convert(String value) {
            return new Choice<>(
                            "validation",
                            Validation.values(),
                            kind -> kind.name().toLowerCase(Locale.ROOT))
                    .named(value);
        }
    }

    /** One written split. */
    record Fold(String file, List<String> test, List<String> validation, int clips) {}

    @Spec
    private CommandSpec spec;

    @Mixin
    private CorpusOptions data;

    @Option(
            names = "--protocol",
            paramLabel = "PROTOCOL",
            required = true,
            converter = Protocols.class,
            description = "loso (leave one speaker out) or group-kfold (groups of speakers).")
    private Protocol protocol;

    @Option(names = "--folds", paramLabel = "K", description = "How many groups of speakers, for group-kfold.")
    private Integer folds;

    @Option(
            names = "--validation",
            paramLabel = "WHAT",
            defaultValue = "speakers",
            converter = Validations.class,
            description = "speakers (the next speaker or group) or clips (a fifth of those of every speaker not tested:"
                    + " one more voice to learn from, but nothing about new voices can be chosen on them);"
                    + " ${DEFAULT-VALUE} unless given.")
    private Validation validation;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "42",
            description = "Draws the clips of --validation clips; ${DEFAULT-VALUE} unless given.")
    private long seed;

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "Where fold-1.tsv and so on go.")
    private Path directory;

    @Mixin
    private OutputOptions output;

    public DataFoldsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if ((protocol == Protocol.GROUPS) != (folds != null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--folds must be given with --protocol group-kfold, and only there; loso has a fold for each speaker");
        }
        Corpus corpus = data.open();
        SpeakerFolds rules = protocol == Protocol.LEAVE_ONE_SPEAKER_OUT
                ? SpeakerFolds.leaveOneOut(corpus)
                : SpeakerFolds.groups(corpus, folds);
        Files.createDirectories(directory);
        List<Fold> written = new ArrayList<>();
        for (int i = 0; i < rules.groups().size(); i++) {
            Split split = (validation == Validation.SPEAKERS ? rules.rule(i) : rules.heldOut(i, seed)).apply(corpus);
            Path file = directory.resolve("fold-" + (i + 1) + ".tsv");
            SplitFile.write(file, split);
            written.add(new Fold(
                    file.toString(),
                    split.summary(corpus).speakers(Part.TEST),
                    split.summary(corpus).speakers(Part.VALIDATION),
                    split.fileIds(Part.TEST).size()));
        }
        output.print(terminal, written, this::show);
        return 0;
    }

    private void show(List<Fold> written) {
        Table table = new Table("split", "tested", "validation", "clips tested");
        written.forEach(fold -> table.row(
                fold.file(), String.join(",", fold.test()), String.join(",", fold.validation()), fold.clips()));
        table.printTo(terminal);
    }
}
