package org.tfnemo.train.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The test accuracies that the Python project publishes, by representation; the resource file {@code python-project.tsv}
 * has them with their source. They are of nEMO's nine actors and a random split: figures of other data are not theirs to
 * compare with.
 */
final class PublishedFigures {
    private static final String FILE = "python-project.tsv";
    private static final int HEADER = 1;

    private final Map<String, Double> best;

    private PublishedFigures(Map<String, Double> best) {
        this.best = best;
    }

    static PublishedFigures read() {
        try (InputStream stream = PublishedFigures.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the file " + FILE + " must lie beside this class");
            }
            Map<String, Double> best = new LinkedHashMap<>();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(HEADER)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> best.put(cells[0], Double.parseDouble(cells[2]) / 100));
            return new PublishedFigures(best);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The accuracy of {@code representation}, 0..1, the higher where two are published. */
    Optional<Double> accuracy(String representation) {
        // Pooled to fewer rows it is still that representation.
        return Optional.ofNullable(best.get(representation.replaceFirst("@\\d+$", "")));
    }
}
