package org.tfnemo.train.report;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.run.EpochMetrics;
import org.tfnemo.train.run.Manifest;
import org.tfnemo.train.run.RunDirectory;
import tools.jackson.databind.JsonNode;

/**
 * What a run's files hold, as far as it got.
 *
 * @param test what it says of the test part
 * @param validation what it says of the validation part
 * @param metrics by epoch
 */
record RunFacts(
        RunDirectory run,
        Manifest manifest,
        Optional<JsonNode> spec,
        Optional<Predictions> test,
        Optional<Predictions> validation,
        List<EpochMetrics> metrics) {
    static RunFacts of(RunDirectory run) throws IOException {
        return new RunFacts(
                run,
                run.readManifest(),
                Files.exists(run.spec()) ? Optional.of(run.readSpec(JsonNode.class)) : Optional.empty(),
                Files.exists(run.predictions()) ? Optional.of(run.readPredictions()) : Optional.empty(),
                Files.exists(run.validationPredictions())
                        ? Optional.of(run.readValidationPredictions())
                        : Optional.empty(),
                Files.exists(run.metrics()) ? run.readMetrics() : List.of());
    }
}
