package org.tfnemo.train.corpus;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** How many utterances of each speaker and label lie in each part, and what that split cannot tell. */
public final class SplitSummary {
    private static final int SHOWN = 9;

    private final Split split;
    private final Corpus corpus;

    SplitSummary(Split split, Corpus corpus) {
        this.split = requireNonNull(split, "split");
        this.corpus = requireNonNull(corpus, "corpus");
    }

    /** Utterances of {@code speaker} with {@code label} in {@code part}. */
    public int count(Part part, String speaker, String label) {
        return (int) split.utterances(corpus, part).stream()
                .filter(utterance -> utterance.speaker().equals(speaker))
                .filter(utterance -> utterance.label().equals(label))
                .count();
    }

    /** Who speaks in {@code part}, ascending. */
    public List<String> speakers(Part part) {
        return split.utterances(corpus, part).stream()
                .map(Utterance::speaker)
                .filter(speaker -> !speaker.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Speakers with utterances in more than one part, ascending. */
    public List<String> speakersOnSeveralSides() {
        return onSeveralSides(Utterance::speaker);
    }

    /** Sentences spoken in more than one part, ascending. */
    public List<String> sentencesOnSeveralSides() {
        return onSeveralSides(Utterance::sentence);
    }

    /** What the split's scores cannot tell, one sentence each; empty when nothing is amiss. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        List<String> speakers = speakersOnSeveralSides();
        if (!speakers.isEmpty()) {
            boolean tested = speakers(Part.TEST).stream().anyMatch(speakers::contains);
            warnings.add("speakers on several sides: " + Names.few(speakers, SHOWN)
                    + (tested
                            ? "; the scores say nothing about voices never heard (--split speaker does)"
                            : "; the test part's are new, but the validation part says nothing about new voices"));
        }
        int sentences = sentencesOnSeveralSides().size();
        if (sentences > 0) {
            warnings.add(sentences + " sentences are spoken on several sides");
        }
        for (Part part : Part.values()) {
            for (String label : corpus.labels()) {
                if (split.utterances(corpus, part).stream()
                        .noneMatch(utterance -> utterance.label().equals(label))) {
                    warnings.add("no " + label + " in " + part.id());
                }
            }
        }
        return warnings;
    }

    /** A table for a terminal: a line per part and speaker, a column per label, a total line per part. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(line("part", "speaker", label -> label, "total"));
        for (Part part : Part.values()) {
            Map<String, Map<String, Integer>> counts = counts(part);
            counts.forEach((speaker, row) -> lines.add(line(
                    part.id(),
                    speaker.isEmpty() ? "not known" : speaker,
                    label -> Integer.toString(row.getOrDefault(label, 0)),
                    Integer.toString(sum(row.values())))));
            lines.add(line(
                    part.id(),
                    "all",
                    label -> Integer.toString(sum(counts.values().stream()
                            .map(row -> row.getOrDefault(label, 0))
                            .toList())),
                    Integer.toString(split.fileIds(part).size())));
        }
        return lines;
    }

    private Map<String, Map<String, Integer>> counts(Part part) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Utterance utterance : split.utterances(corpus, part)) {
            counts.computeIfAbsent(utterance.speaker(), key -> new TreeMap<>())
                    .merge(utterance.label(), 1, Integer::sum);
        }
        return counts;
    }

    private String line(String part, String speaker, Function<String, String> cell, String total) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-10s  %-9s", part, speaker));
        for (String label : corpus.labels()) {
            line.append(String.format(Locale.ROOT, "  %" + Math.max(5, label.length()) + "s", cell.apply(label)));
        }
        return line.append(String.format(Locale.ROOT, "  %5s", total)).toString();
    }

    private List<String> onSeveralSides(Function<Utterance, String> property) {
        Map<String, Set<Part>> sides = new TreeMap<>();
        for (Part part : Part.values()) {
            for (Utterance utterance : split.utterances(corpus, part)) {
                sides.computeIfAbsent(property.apply(utterance), key -> EnumSet.noneOf(Part.class))
                        .add(part);
            }
        }
        sides.remove("");
        sides.values().removeIf(parts -> parts.size() < 2);
        return List.copyOf(sides.keySet());
    }

    private static int sum(Iterable<Integer> values) {
        int sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }
}
