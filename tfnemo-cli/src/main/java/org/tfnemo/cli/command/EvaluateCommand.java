package org.tfnemo.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tfnemo.cli.evaluation.ClipBreakdowns;
import org.tfnemo.cli.evaluation.ClipChoice;
import org.tfnemo.cli.evaluation.CsvTables;
import org.tfnemo.cli.evaluation.Details;
import org.tfnemo.cli.evaluation.DetailsMaker;
import org.tfnemo.cli.evaluation.Evaluation;
import org.tfnemo.cli.evaluation.Judged;
import org.tfnemo.cli.evaluation.ModelUnderTest;
import org.tfnemo.cli.evaluation.StoredRuns;
import org.tfnemo.cli.terminal.Progress;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.CorpusKind;
import org.tfnemo.train.corpus.LabelMap;
import org.tfnemo.train.evaluate.Breakdown;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.predict.CorpusPredictions;
import org.tfnemo.train.run.RunDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Judges a model. */
@Command(
        name = "evaluate",
        description =
                "Judge a run or a model file on a corpus, or finished runs by what they stored: scores with 95 %% "
                        + "intervals, confidence, groups of clips, confusions, worst errors.",
        sortOptions = false,
        footer = {
            "",
            "Example:  tfnemo evaluate --model model.onnx --data nemo --speakers WR0",
            "          tfnemo evaluate --runs runs/nEMO/loso-1,runs/nEMO/loso-2 --data nemo --csv tables",
            "",
            "A run is judged on its own test part unless --speakers or --split-file says otherwise; a model file on",
            "everything, and nobody then knows what it was trained on. Several --runs are folds of one",
            "cross-validation: their clips are pooled before they are scored."
        })
public final class EvaluateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--model",
            paramLabel = "RUN|ENSEMBLE|FILE.onnx",
            description = "The run, the ensemble or the model file, to hear the corpus anew.")
    private Path model;

    @Option(
            names = "--runs",
            paramLabel = "RUN[,RUN…]",
            split = ",",
            description = "Finished runs, judged by the predictions that they stored.")
    private List<Path> runs = List.of();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The corpus: needed with --model; with --runs it adds gender, length and loudness.")
    private Path data;

    @Option(
            names = "--speakers",
            paramLabel = "SPEAKER[,SPEAKER…]",
            split = ",",
            description = "Only the clips of these speakers.")
    private List<String> speakers = List.of();

    @Option(names = "--split-file", paramLabel = "FILE", description = "Only the test part of this split.tsv.")
    private Path splitFile;

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "What the corpus's labels are called in the model: lines of label, a tab, label.")
    private Path map;

    @Option(
            names = "--against",
            paramLabel = "RUN|FILE.tsv",
            description = "Compare with the stored predictions of another model on the same clips (McNemar's test).")
    private Path against;

    @Option(
            names = "--validation",
            paramLabel = "RUN|FILE.tsv",
            description =
                    "Fit temperature and conformal sets on these validation predictions; a run's own if not given.")
    private Path validation;

    @Option(names = "--csv", paramLabel = "DIR", description = "Write every table, and the curves, as CSV files.")
    private Path csv;

    @Mixin
    private ExplainOptions explain;

    @Mixin
    private OutputOptions output;

    public EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if ((model == null) == runs.isEmpty()) {
            throw refusal("either --model or --runs must be given, to say what is judged");
        }
        if (runs.isEmpty()) {
            if (data == null) {
                throw refusal("--data DIR must be given with --model, to say what it shall hear");
            }
            hear(CorpusKind.open(data));
        } else {
            if (!speakers.isEmpty() || splitFile != null || map != null) {
                throw refusal("--speakers, --split-file and --map must be given with --model, because stored "
                        + "predictions are of what they are of");
            }
            judge(StoredRuns.open(runs, validation));
        }
        return 0;
    }

    private void hear(Corpus whole) throws IOException {
        try (ModelUnderTest judged = ModelUnderTest.open(model)) {
            Corpus corpus = map == null
                    ? whole
                    : LabelMap.read(map).apply(whole, judged.classifier().labels());
            explain.check(corpus, judged.run());
            ClipChoice clips = ClipChoice.of(corpus, judged.run(), speakers, splitFile);
            clips.warnings().forEach(terminal::warn);
            if (clips.trainedOn() > 0) {
                terminal.warn("the model learnt or was chosen on " + clips.trainedOn()
                        + " of these clips; the scores say nothing about new ones");
            }
            Predictions predictions;
            try (Progress progress =
                    terminal.progress("listening", clips.utterances().size())) {
                predictions = CorpusPredictions.of(judged.classifier(), clips.utterances(), done -> progress.advance());
            }
            Judged part = new Judged(predictions, judged.validation(validation));
            Evaluation scores = Evaluation.of(judged.name(), clips.words(), predictions);
            show(
                    scores,
                    details(List.of(part), breakdowns(part, corpus))
                            .with(explain.of(scores.worst(), corpus, judged.run(), terminal)),
                    List.of(part));
        }
    }

    private void judge(StoredRuns stored) throws IOException {
        Corpus corpus = data == null ? null : CorpusKind.open(data);
        RunDirectory only = stored.runs().size() == 1 ? stored.runs().get(0) : null;
        explain.check(corpus, only);
        Predictions pooled = stored.pooled();
        Judged all = new Judged(pooled, null);
        (corpus == null ? stored.warnings() : stored.warnings(corpus)).forEach(terminal::warn);
        List<Breakdown> breakdowns = corpus == null ? ClipBreakdowns.of(pooled) : breakdowns(all, corpus);
        Evaluation scores = Evaluation.of(stored.name(), stored.clips(), pooled);
        show(
                scores,
                details(stored.parts(), breakdowns).with(explain.of(scores.worst(), corpus, only, terminal)),
                stored.parts());
    }

    private List<Breakdown> breakdowns(Judged part, Corpus corpus) {
        try (Progress progress = terminal.progress("measuring", part.test().size())) {
            return ClipBreakdowns.of(part.test(), corpus, done -> progress.advance());
        }
    }

    private Details details(List<Judged> parts, List<Breakdown> breakdowns) throws IOException {
        return DetailsMaker.of(parts, against == null ? null : Judged.test(against), breakdowns);
    }

    private void show(Evaluation scores, Details details, List<Judged> parts) throws IOException {
        Evaluation evaluation = scores.with(details);
        if (csv != null) {
            CsvTables.write(csv, evaluation, parts);
            terminal.say("tables are in " + csv);
        }
        output.print(terminal, evaluation, new EvaluationView(terminal)::whole);
    }

    private ParameterException refusal(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
