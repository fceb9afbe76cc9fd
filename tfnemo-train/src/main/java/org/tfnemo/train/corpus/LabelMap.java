package org.tfnemo.train.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a corpus's labels are called elsewhere, so that a model of one corpus can be judged on another.
 *
 * @param names label of the corpus to label of the model; a label that is not here leaves its clips out
 */
public record LabelMap(Map<String, String> names) {
    public LabelMap {
        names = Map.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("names must hold at least one label; got none");
        }
    }

    /**
     * Reads lines of {@code label of the corpus <tab> label of the model}, UTF-8, without a header; {@code -} as the
     * second leaves the clips of the first out, as does a label without a line.
     *
     * @throws CorpusException when a line is no such line, or a label has two
     */
    public static LabelMap read(Path file) throws IOException {
        Findings findings = new Findings(file);
        Map<String, String> names = new TreeMap<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = List.of(lines.get(i).split("\t", -1));
            if (cells.size() != 2 || cells.get(0).isBlank() || cells.get(1).isBlank()) {
                findings.add("lines that are not `label of the corpus <tab> label of the model`", "line " + (i + 1));
            } else if (names.put(cells.get(0), cells.get(1)) != null) {
                findings.add("labels given twice", cells.get(0));
            }
        }
        findings.refuseIfAny();
        names.values().removeIf(name -> name.equals("-"));
        return new LabelMap(names);
    }

    /** The clips of {@code corpus} that have a label in the map, under that label; their labels in model order. */
    public Corpus apply(Corpus corpus, List<String> modelLabels) {
        for (String label : names.keySet()) {
            if (!corpus.labels().contains(label)) {
                throw unknown("labels to the left must be of " + corpus.name(), corpus.labels(), label);
            }
            if (!modelLabels.contains(names.get(label))) {
                throw unknown("labels to the right must be of the model", modelLabels, names.get(label));
            }
        }
        List<Utterance> renamed = new ArrayList<>();
        for (Utterance utterance : corpus.utterances()) {
            String label = names.get(utterance.label());
            if (label != null) {
                renamed.add(new Utterance(
                        utterance.fileId(),
                        utterance.path(),
                        label,
                        utterance.speaker(),
                        utterance.sentence(),
                        utterance.gender()));
            }
        }
        return new Corpus(corpus.name(), modelLabels, renamed);
    }

    private static IllegalArgumentException unknown(String rule, List<String> known, String got) {
        return new IllegalArgumentException(
                rule + ", " + String.join(", ", known) + "; got " + got + NearestName.hint(got, known));
    }
}
