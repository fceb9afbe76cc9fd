package org.tfnemo.train.corpus;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which part each utterance belongs to, by file id in ascending order. Immutable. */
public final class Split {
    private final SortedMap<String, Part> parts;

    /** @param parts file id to part; copied */
    public Split(Map<String, Part> parts) {
        this.parts = new TreeMap<>(requireNonNull(parts, "parts"));
    }

    /** The part of {@code fileId}. */
    public Part part(String fileId) {
        Part part = parts.get(fileId);
        if (part == null) {
            throw new IllegalArgumentException("fileId must be in the split; got " + fileId);
        }
        return part;
    }

    /** The file ids of {@code part}, ascending. */
    public List<String> fileIds(Part part) {
        List<String> ids = new ArrayList<>();
        parts.forEach((id, side) -> {
            if (side == part) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** The utterances of {@code corpus} that are in {@code part}, by ascending file id. */
    public List<Utterance> utterances(Corpus corpus, Part part) {
        return corpus.utterances().stream()
                .filter(utterance -> parts.get(utterance.fileId()) == part)
                .toList();
    }

    /** All file ids with their parts, ascending; not modifiable. */
    public SortedMap<String, Part> parts() {
        return Collections.unmodifiableSortedMap(parts);
    }

    /** What is on which side, to be shown before training. */
    public SplitSummary summary(Corpus corpus) {
        return new SplitSummary(this, corpus);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Split split && parts.equals(split.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        List<String> sizes = new ArrayList<>();
        for (Part part : Part.values()) {
            sizes.add(part.id() + " " + fileIds(part).size());
        }
        return String.join(", ", sizes);
    }
}
