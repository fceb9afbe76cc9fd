package org.tfnemo.cli.feature;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where each file's features go: {@code DIR/<file stem>}; no two files to one place. */
public final class Destinations {
    private final Map<Path, Path> folders = new LinkedHashMap<>();

    /**
     * Plans the folders of {@code files} below {@code output}.
     *
     * @throws IllegalArgumentException when two files have one stem, because the second would overwrite the first
     */
    public Destinations(List<Path> files, Path output) {
        Map<String, Path> taken = new LinkedHashMap<>();
        for (Path file : files) {
            String stem = stem(file);
            Path other = taken.putIfAbsent(stem, file);
            if (other != null) {
                throw new IllegalArgumentException(
                        "files must have different names, or one would overwrite the other in " + output.resolve(stem)
                                + "; got " + other + " and " + file);
            }
            folders.put(file, output.resolve(stem));
        }
    }

    /** The files, in their order. */
    public List<Path> files() {
        return List.copyOf(folders.keySet());
    }

    /** The folder of {@code file}. */
    public Path folder(Path file) {
        return folders.get(file);
    }

    private static String stem(Path file) {
        Path name = file.getFileName();
        if (name == null) {
            throw new IllegalArgumentException("files must be files; got " + file);
        }
        String text = name.toString();
        int dot = text.lastIndexOf('.');
        return dot <= 0 ? text : text.substring(0, dot);
    }
}
