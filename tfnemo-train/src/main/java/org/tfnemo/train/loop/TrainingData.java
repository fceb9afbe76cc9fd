package org.tfnemo.train.loop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Part;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.corpus.Utterance;

/**
 * The clips that training sees, and whose voices it will be judged on.
 *
 * @param labels in the order of the logits
 * @param train what the weights are fitted to, at least 2
 * @param validation what the schedule and early stopping look at, at least 1
 * @param judged speakers of the validation and the test part, "" for one that is not known
 */
record TrainingData(List<String> labels, List<Utterance> train, List<Utterance> validation, Set<String> judged) {
    TrainingData {
        labels = List.copyOf(labels);
        train = List.copyOf(train);
        validation = List.copyOf(validation);
        judged = Set.copyOf(judged);
        if (train.size() < 2 || validation.isEmpty()) {
            throw new IllegalArgumentException("split must leave at least 2 clips for training and 1 for validation;"
                    + " got " + train.size() + " and " + validation.size());
        }
    }

    static TrainingData of(Corpus corpus, Split split) {
        List<Utterance> validation = split.utterances(corpus, Part.VALIDATION);
        Set<String> judged = new HashSet<>(voices(validation));
        judged.addAll(voices(split.utterances(corpus, Part.TEST)));
        return new TrainingData(corpus.labels(), split.utterances(corpus, Part.TRAIN), validation, judged);
    }

    /**
     * How many voices each label is told apart by.
     *
     * @throws IllegalArgumentException when {@code targets} needs speakers and the training clips have none, or one
     */
    int voices(Targets targets) {
        List<String> voices = voices(train);
        boolean several = voices.size() > 1 && !voices.contains("");
        return switch (targets) {
            case LABELS -> 1;
            case LABELS_BY_KNOWN_VOICE -> several && voices.containsAll(judged) ? voices.size() : 1;
            case LABELS_BY_VOICE -> {
                if (!several) {
                    throw new IllegalArgumentException("recipe.targets must be labels where the training clips are not "
                            + "of at least two speakers, all of them known; got labels_by_voice and the speakers "
                            + voices);
                }
                yield voices.size();
            }
        };
    }

    /**
     * The classes of the training clips: {@code label · count + voice}.
     *
     * @param count what {@link #voices(Targets)} says
     */
    int[] classes(int count) {
        int[] classes = labelIndices(train);
        if (count > 1) {
            List<String> voices = voices(train);
            for (int i = 0; i < classes.length; i++) {
                classes[i] = classes[i] * count + voices.indexOf(train.get(i).speaker());
            }
        }
        return classes;
    }

    /** Each speaker once, in alphabetical order. */
    private static List<String> voices(List<Utterance> utterances) {
        return utterances.stream().map(Utterance::speaker).distinct().sorted().toList();
    }

    int[] labelIndices(List<Utterance> utterances) {
        return utterances.stream()
                .mapToInt(utterance -> labels.indexOf(utterance.label()))
                .toArray();
    }

    /** The names of the training clips {@code order[from .. from + count − 1]}. */
    List<String> fileIds(int[] order, int from, int count) {
        List<String> ids = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            ids.add(train.get(order[i]).fileId());
        }
        return ids;
    }
}
