package org.tfnemo.train.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.tfnemo.train.run.EpochMetrics;
import org.tfnemo.train.run.Manifest;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.storage.JsonFile;
import tools.jackson.databind.JsonNode;

/**
 * One run as an HTML page: scores with intervals, confusion matrix, learning curves, settings, manifest. It reads the
 * run's {@code manifest.json}, {@code spec.json}, {@code metrics.csv} and {@code predictions.tsv}; all but the manifest
 * may be missing, and the page then says that the run did not get that far. The same files give the same page.
 */
public final class RunReport {
    private static final String TEMPLATE = "run.html";

    private RunReport() {}

    /** Writes the page of {@code run} into {@link RunDirectory#report()} and gives its path. */
    public static Path write(RunDirectory run) throws IOException {
        run.writeReport(html(run));
        return run.report();
    }

    /** The page of {@code run}. */
    public static String html(RunDirectory run) throws IOException {
        return template().execute(page(run));
    }

    private static ReportPage page(RunDirectory run) throws IOException {
        Manifest manifest = run.readManifest();
        return new ReportPage(
                run.name(),
                manifest.corpus(),
                manifest.started().toString(),
                test(run, manifest.seed()),
                training(run),
                Files.exists(run.spec()) ? JsonRows.of(run.readSpec(JsonNode.class)) : List.of(),
                manifest(run, manifest));
    }

    private static List<JsonRows.Row> manifest(RunDirectory run, Manifest manifest) throws IOException {
        return JsonRows.of(JsonFile.read(run.manifest(), JsonNode.class)).stream()
                .map(row -> row.name().equals("command") ? new JsonRows.Row("command", command(manifest)) : row)
                .toList();
    }

    /** The command as it may be typed again. */
    private static String command(Manifest manifest) {
        return manifest.command().stream()
                .map(word -> word.matches("[\\w./:=,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }

    private static List<ReportPage.Test> test(RunDirectory run, long seed) throws IOException {
        return Files.exists(run.predictions()) ? List.of(TestSection.of(run.readPredictions(), seed)) : List.of();
    }

    private static List<ReportPage.Training> training(RunDirectory run) throws IOException {
        List<EpochMetrics> metrics = Files.exists(run.metrics()) ? run.readMetrics() : List.of();
        return metrics.isEmpty() ? List.of() : List.of(TrainingSection.of(metrics));
    }

    private static Template template() throws IOException {
        try (InputStream stream = RunReport.class.getResourceAsStream(TEMPLATE)) {
            if (stream == null) {
                throw new IllegalStateException("the template " + TEMPLATE + " must lie beside this class");
            }
            return Mustache.compiler()
                    .withEscaper(Markup::escape)
                    .strictSections(true) // a misspelt section must not look like an absent one
                    .compile(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
    }
}
