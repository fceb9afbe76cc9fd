package org.tfnemo.cli.terminal;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Results for programs: one JSON document on standard output. Values that are null are left out. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    /** Prints {@code document}, a record, list or map. */
    public static void print(Terminal terminal, Object document) {
        terminal.print(MAPPER.writeValueAsString(document));
    }
}
