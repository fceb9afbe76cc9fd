package org.tfnemo.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.tfnemo.cli.evaluation.ClipBreakdowns;
import org.tfnemo.cli.evaluation.Evaluation;
import org.tfnemo.cli.evaluation.Explainer;
import org.tfnemo.cli.evaluation.Explanation;
import org.tfnemo.cli.terminal.Progress;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.evaluate.Breakdown;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.predict.Neighbours;
import org.tfnemo.train.report.ClipMedia;
import org.tfnemo.train.report.CorpusMedia;
import org.tfnemo.train.report.ExplainedClip;
import org.tfnemo.train.report.Extras;
import org.tfnemo.train.run.RunDirectory;

/** Gathers what a run's report shows beyond the run's files, from the corpus and the network. */
record ReportExtras(RunDirectory run, Corpus corpus, Terminal terminal) {
    /**
     * All that was asked for.
     *
     * @param neighbours whether {@code explain} names training clips too
     */
    Extras gather(boolean audio, boolean explain, boolean neighbours) throws IOException {
        Predictions test = run.readPredictions();
        List<Breakdown> breakdowns;
        try (Progress progress = terminal.progress("measuring", test.size())) {
            breakdowns = ClipBreakdowns.of(test, corpus, done -> progress.advance());
        }
        return new Extras(
                audio ? new CorpusMedia(corpus) : ClipMedia.none(),
                breakdowns.stream()
                        .filter(breakdown -> !breakdown.property().equals("speaker")) // the page has it anyway
                        .toList(),
                explain ? explanations(test, neighbours) : List.of());
    }

    private List<ExplainedClip> explanations(Predictions test, boolean neighbours) throws IOException {
        List<Evaluation.Error> errors =
                Evaluation.of(run.toString(), "its test part", test).worst();
        try (Explainer explainer = Explainer.open(run)) {
            return neighbours
                    ? ExplainOptions.withNeighbours(run, corpus, terminal, known -> look(explainer, errors, known))
                    : look(explainer, errors, null);
        }
    }

    private List<ExplainedClip> look(Explainer explainer, List<Evaluation.Error> errors, Neighbours known)
            throws IOException {
        List<ExplainedClip> clips = new ArrayList<>();
        try (Progress progress = terminal.progress("looking", errors.size())) {
            for (Evaluation.Error error : errors) {
                Explainer.Sight sight = explainer.look(error, corpus, known);
                clips.add(new ExplainedClip(
                        error.file() + ": is " + error.label() + ", taken for " + error.predicted(),
                        "data:image/svg+xml;base64,"
                                + Base64.getEncoder()
                                        .encodeToString(sight.picture().svg().getBytes(StandardCharsets.UTF_8)),
                        sight.agreement(),
                        sight.neighbours().stream().map(ReportExtras::words).toList()));
                progress.advance();
            }
        }
        return clips;
    }

    private static String words(Explanation.Near near) {
        return String.format(Locale.ROOT, "%s, %s (%.3f)", near.file(), near.label(), near.likeness());
    }
}
