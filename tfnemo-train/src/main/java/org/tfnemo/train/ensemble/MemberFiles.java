package org.tfnemo.train.ensemble;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tfnemo.train.evaluate.PredictionsFile;
import org.tfnemo.train.run.RunException;
import org.tfnemo.train.storage.JsonFile;
import tools.jackson.databind.JsonNode;

/**
 * Finds and reads the runs of an ensemble. Of a run it needs {@code predictions-validation.tsv} and
 * {@code predictions.tsv}; where {@code split.tsv} is there too, all must be equal, because then none was trained on
 * another's test clips.
 */
public final class MemberFiles {
    private static final String VALIDATION = "predictions-validation.tsv";
    private static final String TEST = "predictions.tsv";
    private static final String SPLIT = "split.tsv";

    private MemberFiles() {}

    /** The runs directly below {@code folder} that are finished and no ensembles themselves, by name. */
    public static List<Path> below(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                if (isRun(entry) && !isEnsemble(entry)) {
                    found.add(entry);
                }
            }
        }
        if (found.isEmpty()) {
            throw new RunException(folder + ": holds no finished run: none with " + VALIDATION + " and " + TEST);
        }
        return found;
    }

    /** Whether {@code folder} holds what an ensemble needs of a run. */
    public static boolean isRun(Path folder) {
        return Files.isRegularFile(folder.resolve(VALIDATION)) && Files.isRegularFile(folder.resolve(TEST));
    }

    /** Whether {@code folder} is one that {@link EnsembleDirectory} wrote. */
    public static boolean isEnsemble(Path folder) throws IOException {
        Path spec = folder.resolve("spec.json");
        return Files.isRegularFile(spec) && JsonFile.read(spec, JsonNode.class).has(EnsembleSpec.MARK);
    }

    /**
     * Reads runs.
     *
     * @throws RunException when a folder is no finished run, or two have different splits; the message names them
     */
    public static List<Member> read(List<Path> folders) throws IOException {
        List<Member> members = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new RunException(folder + ": no such run");
            }
            for (String file : List.of(VALIDATION, TEST)) {
                if (!Files.isRegularFile(folder.resolve(file))) {
                    throw new RunException(folder + ": holds no " + file + "; an ensemble is made of finished runs");
                }
            }
            requireSameSplit(folders.get(0), folder);
            members.add(new Member(
                    folder,
                    PredictionsFile.read(folder.resolve(VALIDATION)),
                    PredictionsFile.read(folder.resolve(TEST))));
        }
        return members;
    }

    private static void requireSameSplit(Path first, Path other) throws IOException {
        Path one = first.resolve(SPLIT);
        Path two = other.resolve(SPLIT);
        if (!Files.isRegularFile(one) || !Files.isRegularFile(two)) {
            return;
        }
        List<String> expected = lines(one);
        List<String> got = lines(two);
        if (!expected.equals(got)) {
            String place = expected.stream()
                    .filter(line -> !got.contains(line))
                    .findFirst()
                    .map(line -> line.replace('\t', ' '))
                    .orElse(expected.size() + " lines");
            throw new RunException(other + ": its split is not that of " + first + " (which has: "
                    + place + "), so one may have learnt what the other is tested on; train"
                    + " all with --split-file " + one);
        }
    }

    private static List<String> lines(Path split) throws IOException {
        try (Stream<String> lines = Files.lines(split, StandardCharsets.UTF_8)) {
            return lines.sorted().toList();
        }
    }
}
