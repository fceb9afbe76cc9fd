package org.tfnemo.train.comparison;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tfnemo.dsp.representation.RepresentationName;
import org.tfnemo.train.evaluate.Bootstrap;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.evaluate.ScoreIntervals;
import org.tfnemo.train.evaluate.Scores;
import org.tfnemo.train.run.EpochMetrics;
import org.tfnemo.train.run.Manifest;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.spec.SpecJson;
import tools.jackson.databind.JsonNode;

/**
 * A finished run among others.
 *
 * @param run its folder
 * @param name what it is called among them
 * @param representation what its network sees
 * @param architecture its network
 * @param seed of everything random
 * @param corpus its data's name
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
        String representation,
        String architecture,
        long seed,
        String corpus,
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
        Manifest manifest = directory.readManifest();
        JsonNode spec = directory.readSpec(JsonNode.class);
        String representation = RepresentationName.of(SpecJson.representation(spec.path("representation")))
                .id();
        return new ComparedRun(
                directory.folder(),
                directory.name().replaceFirst("-\\d+$", ""),
                representation,
                spec.path("architecture").path("kind").asString(""),
                manifest.seed(),
                manifest.corpus(),
                predictions,
                Scores.of(predictions),
                Bootstrap.standard(manifest.seed()).overClips(predictions),
                directory.readMetrics(),
                RunTime.seconds(directory.log()),
                manifest.corpus().equals(PUBLISHED_ON)
                        ? PublishedFigures.read().accuracy(representation)
                        : Optional.empty());
    }

    /** Accuracy above the published one, in 0..1; nothing where none is published. */
    public Optional<Double> gain() {
        return published.map(figure -> test.accuracy() - figure);
    }
}
