package org.tfnemo.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tfnemo.cli.evaluation.ClipChoice;
import org.tfnemo.cli.evaluation.Evaluation;
import org.tfnemo.cli.evaluation.ModelUnderTest;
import org.tfnemo.cli.terminal.Progress;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.predict.CorpusPredictions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges a model. */
@Command(
        name = "evaluate",
        description =
                "Judge a run or a model file on a corpus: accuracy, macro-F1 and UAR with 95 %% intervals, per class "
                        + "and per speaker, confusion matrix, worst errors.",
        sortOptions = false,
        footer = {
            "",
            "Example:  tfnemo evaluate --model model.onnx --data nemo --speakers WR0",
            "",
            "A run is judged on its own test part unless --speakers or --split-file says otherwise; a model file on",
            "everything, and nobody then knows what it was trained on."
        })
public final class EvaluateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--model",
            paramLabel = "RUN|FILE.onnx",
            required = true,
            description = "The run or the model file.")
    private Path model;

    @Mixin
    private CorpusOptions data;

    @Option(
            names = "--speakers",
            paramLabel = "SPEAKER[,SPEAKER…]",
            split = ",",
            description = "Only the clips of these speakers.")
    private List<String> speakers = List.of();

    @Option(names = "--split-file", paramLabel = "FILE", description = "Only the test part of this split.tsv.")
    private Path splitFile;

    @Mixin
    private OutputOptions output;

    public EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Corpus corpus = data.open();
        try (ModelUnderTest judged = ModelUnderTest.open(model)) {
            ClipChoice clips = ClipChoice.of(corpus, judged, speakers, splitFile);
            if (clips.trainedOn() > 0) {
                terminal.warn("the run learnt or was chosen on " + clips.trainedOn()
                        + " of these clips; the scores say " + "nothing about new ones");
            }
            try (Progress progress =
                    terminal.progress("listening", clips.utterances().size())) {
                Predictions predictions =
                        CorpusPredictions.of(judged.classifier(), clips.utterances(), done -> progress.advance());
                Evaluation evaluation = Evaluation.of(judged.name(), clips.words(), predictions);
                output.print(terminal, evaluation, new EvaluationView(terminal)::whole);
            }
        }
        return 0;
    }
}
