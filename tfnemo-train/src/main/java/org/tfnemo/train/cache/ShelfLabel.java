package org.tfnemo.train.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.tfnemo.train.spec.SpecJson;
import org.tfnemo.train.storage.JsonFile;
import tools.jackson.databind.JsonNode;

/**
 * What a shelf holds, as its {@code definition.json} says: all that determines features, apart from the sound.
 *
 * @param representation kind and settings
 * @param code {@link FeatureCode#hash()}
 * @param values that one clip has
 */
record ShelfLabel(JsonNode representation, int rate, int samples, int values, String code) {
    static final String FILE = "definition.json";

    static ShelfLabel of(FeatureDefinition definition, FeatureCode code) {
        return new ShelfLabel(
                SpecJson.tree(definition.representation()),
                definition.input().rate(),
                definition.input().samples(),
                definition.values(),
                code.hash());
    }

    /** The representation's name. */
    String kind() {
        return representation.get("kind").asString();
    }

    String digest() {
        MessageDigest digest = Digests.sha256();
        digest.update(JsonFile.text(this).getBytes(StandardCharsets.UTF_8));
        return Digests.hex(digest);
    }

    /** The shelf's folder within the cache. */
    String folder() {
        return kind().replaceAll("[^A-Za-z0-9_]", "_") + "-" + digest().substring(0, 16);
    }
}
