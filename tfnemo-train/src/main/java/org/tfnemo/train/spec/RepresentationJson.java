package org.tfnemo.train.spec;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.tfnemo.dsp.representation.Delta;
import org.tfnemo.dsp.representation.Pooled;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.dsp.representation.Stacked;
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
 * A representation as JSON.
 *
 * <pre>  {"kind": "mfcc", "settings": {…}}
 *   {"kind": "pooled", "settings": {"inner": {"kind": "spectrogram", "settings": {…}}, "rows": 128}}
 *   {"kind": "stacked", "settings": {"parts": [{"kind": …, "settings": {…}}, …]}}</pre>
 */
final class RepresentationJson {
    private static final Map<String, Class<? extends Representation>> COMPOSED =
            Map.of("pooled", Pooled.class, "stacked", Stacked.class);

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Delta.class, Nested.class)
            .addMixIn(Pooled.class, Nested.class)
            .addMixIn(Stacked.class, Several.class)
            .build();

    /** A representation within another is described like one by itself, or reading would not know what it is. */
    private interface Nested {
        @JsonSerialize(using = NestedWriter.class)
        @JsonDeserialize(using = NestedReader.class)
        Representation inner();
    }

    private interface Several {
        @JsonSerialize(contentUsing = NestedWriter.class)
        @JsonDeserialize(contentUsing = NestedReader.class)
        List<Representation> parts();
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
            return read(context.readTree(in));
        }
    }

    private record Described(String kind, JsonNode settings) {}

    private RepresentationJson() {}

    static JsonNode tree(Representation representation) {
        return JSON.valueToTree(new Described(kind(representation), JSON.valueToTree(representation)));
    }

    static Representation read(JsonNode tree) {
        Described described = JSON.treeToValue(requireNonNull(tree, "representation"), Described.class);
        return JsonRecords.read(JSON, described.settings, type(described.kind));
    }

    private static String kind(Representation representation) {
        return COMPOSED.entrySet().stream()
                .filter(composed -> composed.getValue().isInstance(representation))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> RepresentationKind.of(representation).id());
    }

    private static Class<? extends Representation> type(String kind) {
        Class<? extends Representation> composed = COMPOSED.get(kind);
        return composed == null ? RepresentationKind.of(kind).type() : composed;
    }
}
