package org.tfnemo.train.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tfnemo.train.evaluate.SharedVoices;
import org.tfnemo.train.run.RunDirectory;

/**
 * Several finished runs, the most accurate first.
 *
 * @param runs at least one, no two of one name
 * @param clips whether all were tested on the same clips
 * @param warnings what the figures cannot tell, each sentence once
 */
public record Comparison(List<ComparedRun> runs, SameClips clips, List<String> warnings) {
    /** Whether the runs were tested on the same clips. */
    public enum SameClips {
        /** All were. */
        YES,
        /** They were not, as with several seeds: each seed draws its own split. */
        NO
    }

    public Comparison {
        runs = List.copyOf(runs);
        warnings = List.copyOf(warnings);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("runs must hold at least one run; got none");
        }
    }

    /**
     * Reads finished runs.
     *
     * @throws IOException when one is not finished
     */
    public static Comparison of(List<RunDirectory> directories) throws IOException {
        List<ComparedRun> runs = new ArrayList<>();
        Set<Set<String>> clips = new HashSet<>();
        Set<String> warnings = new TreeSet<>();
        for (RunDirectory directory : directories) {
            ComparedRun run = ComparedRun.of(directory);
            runs.add(run);
            Set<String> tested = new HashSet<>();
            run.said().clips().forEach(clip -> tested.add(clip.fileId()));
            clips.add(tested);
            if (Files.isRegularFile(directory.validationPredictions())) {
                SharedVoices.warning(directory.readValidationPredictions(), run.said())
                        .ifPresent(warnings::add);
            }
        }
        runs.sort(Comparator.comparingDouble((ComparedRun run) -> run.test().accuracy())
                .reversed()
                .thenComparing(ComparedRun::name));
        return new Comparison(distinct(runs), clips.size() == 1 ? SameClips.YES : SameClips.NO, List.copyOf(warnings));
    }

    /** All labels of the runs, in their order. */
    public List<String> labels() {
        Set<String> labels = new LinkedHashSet<>();
        runs.forEach(run -> labels.addAll(run.test().confusion().labels()));
        return List.copyOf(labels);
    }

    /** Runs of one name get their folders' names, which differ, or their whole paths. */
    private static List<ComparedRun> distinct(List<ComparedRun> runs) {
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> folders = new HashMap<>();
        for (ComparedRun run : runs) {
            names.merge(run.name(), 1, Integer::sum);
            folders.merge(folder(run), 1, Integer::sum);
        }
        return runs.stream()
                .map(run -> names.get(run.name()) == 1
                        ? run
                        : run.named(
                                folders.get(folder(run)) == 1
                                        ? folder(run)
                                        : run.run().toString()))
                .toList();
    }

    private static String folder(ComparedRun run) {
        return run.run().toAbsolutePath().normalize().getFileName().toString();
    }
}
