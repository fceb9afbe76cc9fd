package org.tfnemo.train.comparison;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.tfnemo.dsp.representation.RepresentationName;
import org.tfnemo.train.run.Manifest;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.spec.SpecJson;
import tools.jackson.databind.JsonNode;

/**
 * What was trained on what.
 *
 * @param representation what the network sees
 * @param architecture the network
 * @param seed of everything random
 * @param corpus the data's name
 */
public record RunSetup(String representation, String architecture, long seed, String corpus) {
    public RunSetup {
        requireNonNull(representation, "representation");
        requireNonNull(architecture, "architecture");
        requireNonNull(corpus, "corpus");
    }

    static RunSetup of(RunDirectory directory) throws IOException {
        Manifest manifest = directory.readManifest();
        JsonNode spec = directory.readSpec(JsonNode.class);
        return new RunSetup(
                RepresentationName.of(SpecJson.representation(spec.path("representation")))
                        .id(),
                spec.path("architecture").path("kind").asString(""),
                manifest.seed(),
                manifest.corpus());
    }
}
