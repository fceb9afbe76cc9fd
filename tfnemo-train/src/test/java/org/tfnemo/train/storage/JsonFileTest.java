package org.tfnemo.train.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFileTest {
    record Inner(double share) {}

    record Value(String name, long seed, List<Inner> parts, Instant started) {}

    private final Value value =
            new Value("zażółć", 42, List.of(new Inner(0.1), new Inner(1e-12)), Instant.parse("2026-11-25T01:02:03Z"));

    @TempDir
    Path folder;

    @Test
    void recordsComeBackEqual() throws IOException {
        JsonFile.write(folder.resolve("a.json"), value);
        assertThat(JsonFile.read(folder.resolve("a.json"), Value.class)).isEqualTo(value);
    }

    @Test
    void componentsKeepTheirOrderAndInstantsAreReadable() {
        assertThat(JsonFile.text(value)).isEqualTo("""
                {
                  "name" : "zażółć",
                  "seed" : 42,
                  "parts" : [ {
                    "share" : 0.1
                  }, {
                    "share" : 1.0E-12
                  } ],
                  "started" : "2026-11-25T01:02:03Z"
                }
                """);
    }

    @Test
    void propertyThatTheRecordDoesNotKnowIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{\n  \"shares\": 1\n}");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> JsonFile.read(file, Inner.class))
                .withMessageStartingWith(file + ": not the JSON of Inner: Unrecognized property \"shares\"");
    }

    @Test
    void brokenTextIsRefusedWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{\n  \"share\": ");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> JsonFile.read(file, Inner.class))
                .withMessageStartingWith(file + " at line 2, column ");
    }
}
