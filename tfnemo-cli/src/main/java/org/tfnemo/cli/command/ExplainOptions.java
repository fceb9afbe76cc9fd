package org.tfnemo.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tfnemo.cli.evaluation.Evaluation;
import org.tfnemo.cli.evaluation.Explainer;
import org.tfnemo.cli.evaluation.Explanation;
import org.tfnemo.cli.terminal.Progress;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.core.serving.LoadedModel;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Part;
import org.tfnemo.train.corpus.Utterance;
import org.tfnemo.train.ensemble.MemberFiles;
import org.tfnemo.train.predict.Neighbours;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.run.RunException;
import org.tfnemo.train.spec.SpecJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether, and how, the most confident errors are explained. */
final class ExplainOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--explain",
            paramLabel = "DIR",
            description = "Draw what the network looked at in its most confident errors: Grad-CAM, and occlusion as a "
                    + "check of it.")
    private Path folder;

    @Option(
            names = "--neighbours",
            description = "With --explain: name the training clips that look most like each error to the model. It "
                    + "hears all of them.")
    private boolean neighbours;

    /**
     * Refuses what cannot be explained, before anything is heard for it.
     *
     * @param corpus null where none was given
     * @param run null where it is not one run that is judged
     */
    void check(Corpus corpus, RunDirectory run) throws IOException {
        if (folder == null) {
            if (neighbours) {
                throw refusal("--neighbours must be given with --explain DIR");
            }
            return;
        }
        if (corpus == null || run == null) {
            throw refusal(
                    "--explain must be given with --data and one run, whose weights it looks into; a model file or"
                            + " several runs have none to show");
        }
        if (MemberFiles.isEnsemble(run.folder())) {
            throw refusal("--explain must be given a run with a network of its own; " + run
                    + " is an ensemble: explain one of its members");
        }
        if (neighbours) {
            trainingClips(run, corpus);
        }
    }

    /** Explains {@code errors} of a {@code run} that {@link #check} found nothing against; nothing where not asked for. */
    List<Explanation> of(List<Evaluation.Error> errors, Corpus corpus, RunDirectory run, Terminal terminal)
            throws IOException {
        if (folder == null) {
            return List.of();
        }
        try (Explainer explainer = Explainer.open(run)) {
            if (!neighbours) {
                return explainer.explain(errors, corpus, null, folder);
            }
            return withNeighbours(run, corpus, terminal, known -> explainer.explain(errors, corpus, known, folder));
        }
    }

    /** What is done with the training clips that a model heard. */
    @FunctionalInterface
    interface Use<T> {
        T with(Neighbours known) throws IOException;
    }

    /** Lets the model of {@code run} hear its training clips; closes it after {@code use}. */
    static <T> T withNeighbours(RunDirectory run, Corpus corpus, Terminal terminal, Use<T> use) throws IOException {
        List<Utterance> known = trainingClips(run, corpus);
        var model = SpecJson.read(Files.readString(run.modelSpec(), StandardCharsets.UTF_8));
        try (LoadedModel loaded = LoadedModel.load(run.model())) {
            Neighbours neighbours;
            try (Progress progress = terminal.progress("hearing the training clips", known.size())) {
                neighbours = Neighbours.among(known, model, loaded, done -> progress.advance());
            }
            return use.with(neighbours);
        }
    }

    private static List<Utterance> trainingClips(RunDirectory run, Corpus corpus) throws IOException {
        List<Utterance> known = run.readSplit().utterances(corpus, Part.TRAIN);
        if (known.isEmpty()) {
            throw new RunException(run + ": learnt from no clip of " + corpus.name()
                    + " in this folder, so --neighbours has none to name; leave it out, or give --data the folder with"
                    + " the training clips in it");
        }
        return known;
    }

    private ParameterException refusal(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
