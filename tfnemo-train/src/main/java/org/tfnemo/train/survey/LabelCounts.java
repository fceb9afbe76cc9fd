package org.tfnemo.train.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tfnemo.train.corpus.Corpus;

/**
 * How many utterances each speaker has of each label.
 *
 * @param speakers the rows; one empty name when the corpus does not say who speaks
 * @param labels the columns, in the corpus's order
 * @param counts {@code counts[speaker][label]}
 */
public record LabelCounts(List<String> speakers, List<String> labels, List<List<Integer>> counts) {
    public LabelCounts {
        speakers = List.copyOf(speakers);
        labels = List.copyOf(labels);
        counts = counts.stream().map(List::copyOf).toList();
    }

    /** Counts the utterances of {@code corpus}. */
    public static LabelCounts of(Corpus corpus) {
        List<String> speakers = corpus.utterances().stream()
                .map(utterance -> utterance.speaker())
                .distinct()
                .sorted()
                .toList();
        int[][] counts = new int[speakers.size()][corpus.labels().size()];
        corpus.utterances()
                .forEach(utterance ->
                        counts[speakers.indexOf(utterance.speaker())][corpus.labelIndex(utterance.label())]++);
        List<List<Integer>> rows = new ArrayList<>();
        for (int[] row : counts) {
            rows.add(Arrays.stream(row).boxed().toList());
        }
        return new LabelCounts(speakers, corpus.labels(), rows);
    }

    /** Utterances of label {@code label}, by index, of all speakers. */
    public int ofLabel(int label) {
        return counts.stream().mapToInt(row -> row.get(label)).sum();
    }

    /** Utterances of speaker {@code speaker}, by index, of all labels. */
    public int ofSpeaker(int speaker) {
        return counts.get(speaker).stream().mapToInt(Integer::intValue).sum();
    }
}
