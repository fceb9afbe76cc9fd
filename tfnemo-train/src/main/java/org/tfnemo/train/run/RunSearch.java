package org.tfnemo.train.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tfnemo.train.corpus.NearestName;

/** Finds the runs that somebody perhaps meant, for messages. */
final class RunSearch {
    private static final int SHOWN = 5;
    private static final int DEPTH = 3; // runs/<task>/<name>-<n>/manifest.json, seen from runs

    private RunSearch() {}

    /** {@code "; did you mean …?"} or the runs there are, looking in the nearest folder above that exists. */
    static String nearby(Path missing) throws IOException {
        Path folder = missing.toAbsolutePath().normalize();
        String wanted = String.valueOf(folder.getFileName());
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        // At the root of the file system a search would walk through everything.
        if (folder == null || folder.getParent() == null) {
            return "";
        }
        List<Path> runs = runs(folder);
        Optional<String> near = NearestName.to(
                wanted, runs.stream().map(run -> run.getFileName().toString()).toList());
        return near.map(name -> "; did you mean "
                        + runs.stream()
                                .filter(run -> run.endsWith(name))
                                .findFirst()
                                .orElseThrow() + "?")
                .orElse(listed(folder, runs));
    }

    /** The runs below {@code folder}, for a message. */
    static String inside(Path folder) throws IOException {
        return listed(folder, runs(folder));
    }

    private static String listed(Path folder, List<Path> runs) {
        if (runs.isEmpty()) {
            return "";
        }
        String names =
                String.join(", ", runs.stream().limit(SHOWN).map(Path::toString).toList());
        String rest = runs.size() > SHOWN ? " and " + (runs.size() - SHOWN) + " more" : "";
        return "; runs in " + folder + ": " + names + rest;
    }

    private static List<Path> runs(Path folder) throws IOException {
        try (Stream<Path> files =
                Files.find(folder, DEPTH, (path, attributes) -> path.endsWith(RunDirectory.MANIFEST))) {
            return files.map(Path::getParent).sorted().toList();
        }
    }
}
