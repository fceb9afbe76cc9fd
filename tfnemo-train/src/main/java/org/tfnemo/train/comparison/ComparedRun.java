package org.tfnemo.train.comparison;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tfnemo.train.evaluate.Bootstrap;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.evaluate.ScoreIntervals;
import org.tfnemo.train.evaluate.Scores;
import org.tfnemo.train.run.EpochMetrics;
import org.tfnemo.train.run.RunDirectory;

/**
 * A finished run among others.
 *
 * @param run its folder
 * @param name what it is called among them
 * @param setup what was trained on what
 * @param said what it says of its test part
 * @param test its scores there
 * @param intervals 95 %, over clips
 * @param metrics by epoch
 * @param seconds how long it took
 * @param published the Python project's accuracy for this representation, where the data is nEMO
 */
public record ComparedRun(
        Path run,
        String name,
        RunSetup setup,
        Predictions said,
        Scores test,
        ScoreIntervals intervals,
        List<EpochMetrics> metrics,
        double seconds,
        Optional<Double> published) {
    private static final String PUBLISHED_ON = "nEMO";

    public ComparedRun {
        requireNonNull(run, "run");
        requireNonNull(name, "name");
        requireNonNull(setup, "setup");
        requireNonNull(said, "said");
        requireNonNull(test, "test");
        metrics = List.copyOf(metrics);
    }

    /**
     * The run in {@code directory}.
     *
     * @throws IOException when it is not finished, or a file of it cannot be read; the message says which
     */
    public static ComparedRun of(RunDirectory directory) throws IOException {
        Predictions predictions = directory.readPredictions();
        RunSetup setup = RunSetup.of(directory);
        return new ComparedRun(
                directory.folder(),
                directory.name().replaceFirst("-\\d+$", ""),
                setup,
                predictions,
                Scores.of(predictions),
                Bootstrap.standard(setup.seed()).overClips(predictions),
                directory.readMetrics(),
                RunTime.seconds(directory.log()),
                published(setup));
    }

    private static Optional<Double> published(RunSetup setup) {
        return setup.corpus().equals(PUBLISHED_ON)
                ? PublishedFigures.read().accuracy(setup.representation())
                : Optional.empty();
    }

    /** The same called {@code other} among the others. */
    ComparedRun named(String other) {
        return new ComparedRun(run, other, setup, said, test, intervals, metrics, seconds, published);
    }

    /** Accuracy above the published one, in 0..1; nothing where none is published. */
    public Optional<Double> gain() {
        return published.map(figure -> test.accuracy() - figure);
    }
}
