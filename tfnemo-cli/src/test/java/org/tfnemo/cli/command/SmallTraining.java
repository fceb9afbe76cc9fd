package org.tfnemo.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.tfnemo.cli.CommandRun;
import org.tfnemo.cli.Sine;

/** A training by {@code tfnemo train} that takes seconds: loud and soft tones in two voices, a narrow network, many short epochs. */
final class SmallTraining {
    static final int EPOCHS = 8;
    private static final int CLIPS = 48;

    private final Path corpus;

    /** With its corpus below {@code folder}. */
    SmallTraining(Path folder) throws IOException {
        corpus = folder.resolve("corpus");
        StringBuilder table = new StringBuilder("path,label,speaker\n");
        for (int i = 0; i < CLIPS; i++) {
            boolean loud = i % 2 == 0;
            new Sine(loud ? 0.5 : 0.05, 0.4 + 0.001 * i, 8_000).write(corpus.resolve(i + ".wav"));
            table.append(i).append(loud ? ".wav,loud," : ".wav,soft,").append(i % 4 < 2 ? "a\n" : "b\n");
        }
        Files.writeString(corpus.resolve("manifest.csv"), table);
    }

    /** Trains in this process. */
    CommandRun begin(Path runs, String name) {
        return CommandRun.of(beginning(runs, name).toArray(String[]::new));
    }

    CommandRun resume(Path run) {
        return CommandRun.of("train", "--data", corpus.toString(), "--no-cache", "--resume", run.toString());
    }

    /** Trains in a process of its own, which writes to {@code log}. */
    Process beginElsewhere(Path runs, String name, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "org.tfnemo.cli.Main"));
        command.addAll(beginning(runs, name));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private List<String> beginning(Path runs, String name) {
        String settings = "architecture.width=4,recipe.batch=4,recipe.schedule.patience=1000";
        return List.of(("train --representation rms --seconds 0.5 --rate 8000 --precision float32 --no-cache --epochs "
                        + EPOCHS + " --set " + settings + " --data " + corpus + " --runs " + runs + " --name " + name)
                .split(" "));
    }

    static Path run(Path runs, String name) {
        return runs.resolve("corpus").resolve(name + "-1");
    }

    /** Epochs that {@code run} has written down. */
    static int epochs(Path run) {
        try {
            Path metrics = run.resolve("metrics.csv");
            return Files.exists(metrics) ? Files.readAllLines(metrics).size() - 1 : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until {@code met}, as long as {@code going}; whether it was met. */
    static boolean await(BooleanSupplier going, BooleanSupplier met) throws InterruptedException {
        while (going.getAsBoolean()) {
            if (met.getAsBoolean()) {
                return true;
            }
            Thread.sleep(1); // a file tells nobody that it changed
        }
        return false;
    }

    /** What must be the same, bit for bit, however a training came to its end: the digest of each file. */
    static Map<String, String> results(Path run) throws IOException {
        Map<String, String> results = new TreeMap<>();
        for (String name : List.of("metrics.csv", "predictions.tsv", "predictions-validation.tsv")) {
            results.put(name, digest(run.resolve(name)));
        }
        try (Stream<Path> files = Files.list(run.resolve("checkpoints"))) {
            for (Path file : files.toList()) {
                results.put(file.getFileName().toString(), digest(file));
            }
        }
        return results;
    }

    private static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
