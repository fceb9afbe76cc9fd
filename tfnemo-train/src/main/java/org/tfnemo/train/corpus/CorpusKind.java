package org.tfnemo.train.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The layouts that a corpus may lie in: the one place where a new layout is registered. */
public enum CorpusKind {
    /** nEMO: {@code data.tsv} and {@code samples/}. */
    NEMO("a folder with data.tsv and samples/ (nEMO)", new NemoReader()),
    /** Any corpus: a CSV table of path, label and speaker. */
    MANIFEST("a CSV file with the columns path,label,speaker, or a folder with manifest.csv", new ManifestReader());

    private static final int SHOWN = 5;

    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // readers hold no state
    private final CorpusReader reader;

    CorpusKind(String description, CorpusReader reader) {
        this.description = description;
        this.reader = reader;
    }

    /** What the layout looks like, in words. */
    public String description() {
        return description;
    }

    /** Reads {@code location} in this layout. */
    public Corpus read(Path location) throws IOException {
        return reader.read(location);
    }

    /**
     * Reads the corpus at {@code location} in the layout that it shows.
     *
     * @throws CorpusException when there is nothing, or nothing in a known layout
     */
    public static Corpus open(Path location) throws IOException {
        Optional<CorpusKind> kind = detect(location);
        if (kind.isEmpty()) {
            throw new CorpusException(refusal(location));
        }
        return kind.get().read(location);
    }

    /** The layout that {@code location} shows by the names of its files, if any. */
    public static Optional<CorpusKind> detect(Path location) {
        return Stream.of(values())
                .filter(kind -> kind.reader.recognises(location))
                .findFirst();
    }

    private static String refusal(Path location) throws IOException {
        if (!Files.exists(location)) {
            return location + ": no such folder or file" + NearestName.hint(fileName(location), siblings(location));
        }
        if (!Files.isDirectory(location)) {
            return location + ": not a corpus; " + expected();
        }
        List<Path> entries = entries(location);
        if (entries.isEmpty()) {
            return location + ": the folder is empty; " + expected();
        }
        for (Path entry : entries) {
            if (Files.isDirectory(entry) && detect(entry).isPresent()) {
                return location + ": not a corpus, but " + entry.getFileName() + " in it is; did you mean " + entry
                        + "?";
            }
        }
        return location + ": not a corpus: it holds "
                + Names.few(entries.stream().map(CorpusKind::fileName).toList(), SHOWN) + "; " + expected();
    }

    private static String expected() {
        List<String> descriptions = new ArrayList<>();
        for (CorpusKind kind : values()) {
            descriptions.add(kind.description);
        }
        return "expected " + String.join(", or ", descriptions);
    }

    private static List<String> siblings(Path location) throws IOException {
        Path parent = location.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return List.of();
        }
        return entries(parent).stream().map(CorpusKind::fileName).toList();
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
