package org.tfnemo.train.track.mlflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tfnemo.train.evaluate.Scores;
import org.tfnemo.train.run.EpochMetrics;
import org.tfnemo.train.run.Manifest;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.spec.Settings;
import org.tfnemo.train.storage.JsonFile;
import org.tfnemo.train.track.mlflow.MlflowServer.Metric;
import tools.jackson.databind.JsonNode;

/** A run's folder in MLflow's terms. */
record RunFacts(RunDirectory run) {
    private static final int LONGEST = 500; // older servers refuse longer values
    private static final String CUT = "…";

    /** The folder above, which is the corpus or the comparison that the run belongs to. */
    String experiment() {
        Path task = run.folder().toAbsolutePath().normalize().getParent();
        return task == null || task.getFileName() == null
                ? "tfnemo"
                : task.getFileName().toString();
    }

    /** The settings of {@code spec.json} by the names that {@code train --set} gives them, kinds, and labels. */
    Map<String, String> parameters() throws IOException {
        JsonNode spec = JsonFile.read(run.spec(), JsonNode.class);
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : List.of("representation", "architecture")) {
            JsonNode kind = spec.path(part).path("kind");
            if (kind.isString()) {
                parameters.put(part, kind.stringValue());
            }
        }
        List<String> labels = new ArrayList<>();
        spec.path("labels").forEach(label -> labels.add(label.asString()));
        parameters.put("labels", cut(String.join(", ", labels)));
        Settings.values(spec).forEach((name, value) -> parameters.put(name, cut(value)));
        return parameters;
    }

    /** What the run was made from and on. */
    Map<String, String> tags() throws IOException {
        Manifest manifest = run.readManifest();
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("mlflow.source.name", "tfnemo");
        tags.put("mlflow.source.type", "LOCAL");
        if (!manifest.commit().isEmpty()) {
            tags.put("mlflow.source.git.commit", manifest.commit());
        }
        tags.put("tfnemo.run", run.name());
        tags.put("tfnemo.command", cut(String.join(" ", manifest.command())));
        tags.put("tfnemo.corpus", manifest.corpus());
        tags.put("tfnemo.data", manifest.data());
        tags.put(
                "tfnemo.machine",
                manifest.machine().cpu() + ", " + manifest.machine().processors() + " processors");
        tags.put("tfnemo.system", manifest.machine().system());
        tags.put("tfnemo.jdk", manifest.machine().jdk());
        tags.put("tfnemo.tensorflow", manifest.machine().tensorflow());
        return tags;
    }

    long startMillis() throws IOException {
        return run.readManifest().started().toEpochMilli();
    }

    /** The figures of the epochs after {@code epoch}, by their names in metrics.csv; the step is the epoch. */
    List<Metric> metricsAfter(int epoch, long nowMillis) throws IOException {
        List<Metric> metrics = new ArrayList<>();
        for (EpochMetrics each : run.readMetrics()) {
            if (each.epoch() > epoch) {
                each.figures().forEach((name, value) -> metrics.add(new Metric(name, value, nowMillis, each.epoch())));
            }
        }
        return metrics;
    }

    /**
     * The scores of the test part; none before it was heard. Their time is the predictions', so that a server notices
     * that it has them already.
     */
    List<Metric> results(int epochs) throws IOException {
        if (!finished()) {
            return List.of();
        }
        long time = Files.getLastModifiedTime(run.predictions()).toMillis();
        Scores test = Scores.of(run.readPredictions());
        return List.of(
                new Metric("test_accuracy", test.accuracy(), time, epochs),
                new Metric("test_macro_f1", test.macroF1(), time, epochs),
                new Metric("test_uar", test.uar(), time, epochs));
    }

    /** Whether the run came to its end. */
    boolean finished() {
        return Files.isRegularFile(run.predictions()) && Files.isDirectory(run.model());
    }

    /** The files to keep on the server, by their names there; the checkpoints stay here. */
    Map<String, Path> files() throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        List<Path> plain = List.of(
                run.report(),
                run.spec(),
                run.manifest(),
                run.metrics(),
                run.log(),
                run.split(),
                run.modelSpec(),
                run.predictions(),
                run.validationPredictions());
        for (Path file : plain) {
            if (Files.isRegularFile(file)) {
                files.put(file.getFileName().toString(), file);
            }
        }
        if (Files.isDirectory(run.model())) {
            try (Stream<Path> inside = Files.walk(run.model())) {
                inside.filter(Files::isRegularFile).sorted().forEach(file -> {
                    String name = run.model().relativize(file).toString().replace('\\', '/');
                    files.put("model/" + name, file);
                });
            }
        }
        return files;
    }

    private static String cut(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + CUT;
    }
}
