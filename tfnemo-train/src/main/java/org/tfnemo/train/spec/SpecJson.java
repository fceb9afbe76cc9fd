package org.tfnemo.train.spec;

import java.util.List;
import org.tfnemo.core.model.Architecture;
import org.tfnemo.core.model.ArchitectureKind;
import org.tfnemo.core.model.ModelSpec;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.core.model.Standardisation;
import org.tfnemo.dsp.representation.Delta;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RepresentationKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;

/**
 * A model's description as one JSON object.
 *
 * <pre>  {"representation": {"kind": "melspectrogram", "settings": {…}}, "architecture": {"kind": …, "settings": {…}},
 *    "standardisation": {"mean": […], "deviation": […]}, "labels": […], "input": {…}, "temperature": 1.0}</pre>
 *
 * <p>Settings are the components of the kind's record; reading checks them as the record does.
 */
public final class SpecJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Delta.class, Nested.class).build();

    /** A representation within another is described like one by itself, or reading would not know what it is. */
    private interface Nested {
        @JsonSerialize(using = NestedWriter.class)
        @JsonDeserialize(using = NestedReader.class)
        Representation inner();
    }

    private static final class NestedWriter extends ValueSerializer<Representation> {
        @Override
        public void serialize(Representation representation, JsonGenerator out, SerializationContext context) {
            context.writeValue(out, tree(representation));
        }
    }

    private static final class NestedReader extends ValueDeserializer<Representation> {
        @Override
        public Representation deserialize(JsonParser in, DeserializationContext context) {
            return representation(context.readTree(in));
        }
    }

    private record Described(String kind, JsonNode settings) {}

    private record Document(
            Described representation,
            Described architecture,
            Standardisation standardisation,
            List<String> labels,
            SoundInput input,
            double temperature) {}

    private SpecJson() {}

    /** {@code spec} as JSON on one line. */
    public static String write(ModelSpec spec) {
        return JSON.writeValueAsString(document(spec));
    }

    /** {@code representation} as {@code {"kind": …, "settings": {…}}}. */
    public static JsonNode tree(Representation representation) {
        return JSON.valueToTree(describe(representation));
    }

    /** {@code architecture} as {@code {"kind": …, "settings": {…}}}. */
    public static JsonNode tree(Architecture architecture) {
        return JSON.valueToTree(describe(architecture));
    }

    /** The representation that {@link #tree(Representation)} described. */
    public static Representation representation(JsonNode described) {
        return representation(JSON.treeToValue(described, Described.class));
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
                    representation(document.representation),
                    document.standardisation,
                    architecture(document.architecture),
                    document.labels,
                    document.input,
                    document.temperature);
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalArgumentException("spec must be a model's description in JSON: " + e.getMessage(), e);
        }
    }

    private static Document document(ModelSpec spec) {
        return new Document(
                describe(spec.representation()),
                describe(spec.architecture()),
                spec.standardisation(),
                spec.labels(),
                spec.input(),
                spec.temperature());
    }

    private static Described describe(Representation representation) {
        return new Described(RepresentationKind.of(representation).id(), JSON.valueToTree(representation));
    }

    private static Described describe(Architecture architecture) {
        return new Described(ArchitectureKind.of(architecture).id(), JSON.valueToTree(architecture));
    }

    private static Representation representation(Described described) {
        return JsonRecords.read(
                JSON, described.settings, RepresentationKind.of(described.kind).type());
    }

    private static Architecture architecture(Described described) {
        return JsonRecords.read(
                JSON, described.settings, ArchitectureKind.of(described.kind).type());
    }
}
