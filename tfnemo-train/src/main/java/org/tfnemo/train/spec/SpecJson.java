package org.tfnemo.train.spec;

import java.util.List;
import org.tfnemo.core.model.Architecture;
import org.tfnemo.core.model.ArchitectureKind;
import org.tfnemo.core.model.ModelSpec;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.core.model.Standardisation;
import org.tfnemo.dsp.representation.Representation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A model's description as one JSON object.
 *
 * <pre>  {"representation": {"kind": "melspectrogram", "settings": {…}}, "architecture": {"kind": …, "settings": {…}},
 *    "standardisation": {"mean": […], "deviation": […]}, "labels": […], "voices": 1, "input": {…}, "temperature": 1.0}</pre>
 *
 * <p>Settings are the components of the kind's record; reading checks them as the record does.
 */
public final class SpecJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Described(String kind, JsonNode settings) {}

    private record Document(
            JsonNode representation,
            Described architecture,
            Standardisation standardisation,
            List<String> labels,
            int voices,
            SoundInput input,
            double temperature) {}

    private SpecJson() {}

    /** {@code spec} as JSON on one line. */
    public static String write(ModelSpec spec) {
        return JSON.writeValueAsString(document(spec));
    }

    /** {@code representation} as {@code {"kind": …, "settings": {…}}}. */
    public static JsonNode tree(Representation representation) {
        return RepresentationJson.tree(representation);
    }

    /** {@code architecture} as {@code {"kind": …, "settings": {…}}}. */
    public static JsonNode tree(Architecture architecture) {
        return JSON.valueToTree(describe(architecture));
    }

    /** The representation that {@link #tree(Representation)} described. */
    public static Representation representation(JsonNode described) {
        return RepresentationJson.read(described);
    }

    /** The architecture that {@link #tree(Architecture)} described. */
    public static Architecture architecture(JsonNode described) {
        return architecture(JSON.treeToValue(described, Described.class));
    }

    /**
     * The description in {@code json}.
     *
     * @throws IllegalArgumentException when the text is no description of a model, with the reason
     */
    public static ModelSpec read(String json) {
        try {
            Document document = JSON.readValue(json, Document.class);
            return new ModelSpec(
                    RepresentationJson.read(document.representation),
                    document.standardisation,
                    architecture(document.architecture),
                    document.labels,
                    // A model may be older than the setting; none told voices apart then.
                    Math.max(1, document.voices),
                    document.input,
                    document.temperature);
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalArgumentException("spec must be a model's description in JSON: " + e.getMessage(), e);
        }
    }

    private static Document document(ModelSpec spec) {
        return new Document(
                RepresentationJson.tree(spec.representation()),
                describe(spec.architecture()),
                spec.standardisation(),
                spec.labels(),
                spec.voices(),
                spec.input(),
                spec.temperature());
    }

    private static Described describe(Architecture architecture) {
        return new Described(ArchitectureKind.of(architecture).id(), JSON.valueToTree(architecture));
    }

    private static Architecture architecture(Described described) {
        return JsonRecords.read(
                JSON, described.settings, ArchitectureKind.of(described.kind).type());
    }
}
