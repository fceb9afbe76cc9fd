package org.tfnemo.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tfnemo.cli.CommandRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DoctorCommandTest {
    @Test
    void everyLineHasAVerdict() {
        CommandRun run = CommandRun.of("doctor");

        assertThat(run.out().lines().filter(line -> !line.startsWith("      ")))
                .hasSize(9)
                .allMatch(line -> line.matches("(PASS|WARN|FAIL)  \\S.*"));
    }

    @Test
    void jsonIsOneDocument() {
        JsonNode document =
                JsonMapper.shared().readTree(CommandRun.of("doctor", "--json").out());

        assertThat(document).hasSize(9);
        assertThat(document.get(0).get("subject").asString()).isEqualTo("JDK");
    }
}
