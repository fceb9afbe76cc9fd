package org.tfnemo.train.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tfnemo.train.run.Manifest;
import org.tfnemo.train.storage.JsonFile;
import tools.jackson.databind.JsonNode;

/** Everything that the run was made from and on. */
final class SettingsSection implements RunSection {
    @Override
    public Optional<Section> of(RunFacts run) throws IOException {
        List<JsonRows.Row> manifest = JsonRows.of(JsonFile.read(run.run().manifest(), JsonNode.class)).stream()
                .map(row -> row.name().equals("command") ? new JsonRows.Row("command", command(run.manifest())) : row)
                .toList();
        return Optional.of(Section.of(
                "Made from and on",
                Columns.of(
                        new Facts("Settings", run.spec().map(JsonRows::of).orElse(List.of())),
                        new Facts("Manifest", manifest))));
    }

    /** The command as it may be typed again. */
    private static String command(Manifest manifest) {
        return manifest.command().stream()
                .map(word -> word.matches("[\\w./:=,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }
}
