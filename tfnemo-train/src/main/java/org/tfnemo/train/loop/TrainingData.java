package org.tfnemo.train.loop;

import java.util.ArrayList;
import java.util.List;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Part;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.corpus.Utterance;

/**
 * The clips that training sees.
 *
 * @param labels in the order of the logits
 * @param train what the weights are fitted to, at least 2
 * @param validation what the schedule and early stopping look at, at least 1
 */
record TrainingData(List<String> labels, List<Utterance> train, List<Utterance> validation) {
    TrainingData {
        labels = List.copyOf(labels);
        train = List.copyOf(train);
        validation = List.copyOf(validation);
        if (train.size() < 2 || validation.isEmpty()) {
            throw new IllegalArgumentException("split must leave at least 2 clips for training and 1 for validation;"
                    + " got " + train.size() + " and " + validation.size());
        }
    }

    static TrainingData of(Corpus corpus, Split split) {
        return new TrainingData(
                corpus.labels(), split.utterances(corpus, Part.TRAIN), split.utterances(corpus, Part.VALIDATION));
    }

    /** The speakers of the training clips, each once, in alphabetical order; without the one who is not known. */
    List<String> voices() {
        return train.stream()
                .map(Utterance::speaker)
                .filter(speaker -> !speaker.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The classes of the training clips: their labels, or {@code label · voices + voice} where the voices are told
     * apart.
     *
     * @throws IllegalArgumentException when they are to be told apart and are not known, or too few
     */
    int[] classes(Targets targets) {
        int[] classes = labelIndices(train);
        if (targets == Targets.LABELS_BY_VOICE) {
            List<String> voices = voices();
            for (int i = 0; i < classes.length; i++) {
                int voice = voices.indexOf(train.get(i).speaker());
                if (voice < 0 || voices.size() < 2) {
                    throw new IllegalArgumentException("recipe.targets must be labels where the training clips are not "
                            + "of at least two speakers, each known; got labels_by_voice, "
                            + (voice < 0 ? train.get(i).fileId() + " of no known one" : voices + " alone"));
                }
                classes[i] = classes[i] * voices.size() + voice;
            }
        }
        return classes;
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
