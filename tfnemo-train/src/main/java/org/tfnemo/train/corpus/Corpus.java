package org.tfnemo.train.corpus;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Utterances ordered by file id, whatever order the file system or the table had them in, and the order of the labels
 * that a network's outputs follow. Immutable.
 */
public final class Corpus {
    private final String name;
    private final List<String> labels;
    private final List<Utterance> utterances;
    private final Map<String, Utterance> byId = new LinkedHashMap<>();

    /**
     * @param name how reports call it
     * @param labels every label that may occur, in the order of a network's outputs; each once
     * @param utterances at least one, no file id twice; any order
     */
    public Corpus(String name, List<String> labels, List<Utterance> utterances) {
        this.name = requireNonNull(name, "name");
        this.labels = List.copyOf(labels);
        if (this.labels.stream().distinct().count() != this.labels.size()) {
            throw new IllegalArgumentException("labels must not repeat; got " + this.labels);
        }
        List<Utterance> ordered = new ArrayList<>(utterances);
        ordered.sort(Comparator.comparing(Utterance::fileId));
        this.utterances = List.copyOf(ordered);
        if (ordered.isEmpty()) {
            throw new IllegalArgumentException("utterances must hold at least one; got none");
        }
        for (Utterance utterance : ordered) {
            if (!this.labels.contains(utterance.label())) {
                throw new IllegalArgumentException("label of " + utterance.fileId() + " must be one of " + this.labels
                        + "; got " + utterance.label());
            }
            if (byId.put(utterance.fileId(), utterance) != null) {
                throw new IllegalArgumentException("file ids must not repeat; got " + utterance.fileId() + " twice");
            }
        }
    }

    /** How reports call it. */
    public String name() {
        return name;
    }

    /** Every label that may occur, in the order of a network's outputs. */
    public List<String> labels() {
        return labels;
    }

    /** The place of {@code label} in {@link #labels()}. */
    public int labelIndex(String label) {
        int index = labels.indexOf(label);
        if (index < 0) {
            throw new IllegalArgumentException("label must be one of " + labels + "; got " + label);
        }
        return index;
    }

    /** All utterances by ascending file id. */
    public List<Utterance> utterances() {
        return utterances;
    }

    /** Number of utterances. */
    public int size() {
        return utterances.size();
    }

    /** The utterance of this id, if the corpus has it. */
    public Optional<Utterance> find(String fileId) {
        return Optional.ofNullable(byId.get(fileId));
    }

    /** The speakers, ascending; empty when the corpus does not say who speaks. */
    public List<String> speakers() {
        TreeSet<String> speakers = new TreeSet<>();
        utterances.forEach(utterance -> speakers.add(utterance.speaker()));
        speakers.remove("");
        return List.copyOf(speakers);
    }

    /** Whether every utterance names its speaker. */
    public boolean knowsSpeakers() {
        return utterances.stream().noneMatch(utterance -> utterance.speaker().isEmpty());
    }

    @Override
    public String toString() {
        return name + ": " + utterances.size() + " utterances, " + speakers().size() + " speakers, labels " + labels;
    }
}
