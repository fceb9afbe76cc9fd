package org.tfnemo.train.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values as JSON files: records in the order of their components, indented, with the same line ends everywhere, so
 * that equal values give equal bytes. Reading refuses what the record does not know, rather than dropping it.
 */
public final class JsonFile {
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(TWO_SPACES)
                    .withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance()))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private JsonFile() {}

    /** The JSON text of {@code value}, ending with a line break. */
    public static String text(Object value) {
        return MAPPER.writeValueAsString(value) + "\n";
    }

    /** Writes {@code value}, whole or not at all. */
    public static void write(Path file, Object value) throws IOException {
        AtomicFile.write(file, text(value));
    }

    /**
     * Reads a value back.
     *
     * @throws IOException when the file is missing, or is not JSON of that type; the message says where, as far as it is known
     */
    public static <T> T read(Path file, Class<T> type) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        try {
            return MAPPER.readValue(text, type);
        } catch (JacksonException e) {
            String place = place(e.getLocation());
            throw new IOException(
                    file + place + ": not the JSON of " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    private static String place(TokenStreamLocation location) {
        // Jackson knows no line for some mismatches of otherwise sound text.
        return location == null || location.getLineNr() < 1
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
