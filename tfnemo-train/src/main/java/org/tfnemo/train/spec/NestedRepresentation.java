package org.tfnemo.train.spec;

import org.tfnemo.dsp.representation.Representation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A representation among another's settings, such as what a delta is the change of: written with its kind, as the
 * outermost is, so that it can be read back.
 */
final class NestedRepresentation {
    private NestedRepresentation() {}

    /** Lends {@code Delta} the annotation that the signal processing module, which knows no JSON, cannot carry. */
    abstract static class DeltaSettings {
        @JsonSerialize(using = Writer.class)
        abstract Representation inner();
    }

    static final class Writer extends ValueSerializer<Representation> {
        @Override
        public void serialize(Representation value, JsonGenerator generator, SerializationContext context) {
            generator.writeTree(SpecJson.tree(value));
        }
    }

    static final class Reader extends ValueDeserializer<Representation> {
        @Override
        public Representation deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode described = context.readTree(parser);
            return SpecJson.representation(described);
        }
    }
}
