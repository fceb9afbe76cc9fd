package org.tfnemo.train.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tfnemo.train.storage.AtomicFile;

/**
 * Predictions as a tab-separated table, UTF-8: {@code file_id speaker label predicted} and one column of probability
 * per label, named by it. Values keep every digit, so reading gives back what was written.
 */
public final class PredictionsFile {
    private static final List<String> FIXED = List.of("file_id", "speaker", "label", "predicted");

    private PredictionsFile() {}

    /** Writes {@code predictions} in their order, whole or not at all. */
    public static void write(Path file, Predictions predictions) throws IOException {
        StringBuilder text = new StringBuilder(String.join("\t", FIXED));
        predictions.labels().forEach(label -> text.append('\t').append(label));
        text.append('\n');
        for (Prediction clip : predictions.clips()) {
            text.append(clip.fileId()).append('\t').append(clip.speaker());
            text.append('\t').append(clip.label()).append('\t').append(predictions.predicted(clip));
            clip.probabilities().forEach(probability -> text.append('\t').append(probability));
            text.append('\n');
        }
        AtomicFile.write(file, text.toString());
    }

    /**
     * Reads predictions back; the column {@code predicted} is for human readers and is not looked at.
     *
     * @throws IOException when the file is missing or is no such table; the message names the line
     */
    public static Predictions read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> header = lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1));
        if (header.size() <= FIXED.size() || !header.subList(0, FIXED.size()).equals(FIXED)) {
            throw new IOException(file + ": the header must be " + String.join(", ", FIXED)
                    + " and the labels, tab-separated; got " + String.join(", ", header));
        }
        List<String> labels = header.subList(FIXED.size(), header.size());
        List<Prediction> clips = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            try {
                clips.add(prediction(List.of(lines.get(i).split("\t", -1)), header.size()));
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ", line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        try {
            return new Predictions(labels, clips);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static Prediction prediction(List<String> cells, int columns) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException("must hold " + columns + " cells; got " + cells.size());
        }
        List<Double> probabilities = cells.subList(FIXED.size(), columns).stream()
                .map(Double::valueOf)
                .toList();
        return new Prediction(cells.get(0), cells.get(1), cells.get(2), probabilities);
    }
}
