package org.tfnemo.train.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Speakers in groups, each of which is the test part once: every clip is judged by a model that never heard its voice.
 * Leave one speaker out is as many folds as speakers. The next group, after the last the first, is the validation part,
 * so that each group is that once too.
 *
 * <p>Speakers go, the one with most clips first, to the group with fewest clips so far (scikit-learn's
 * {@code GroupKFold}); equals by name, so nothing is drawn. Within a group they are ascending.
 *
 * @param groups at least three, no speaker in two
 */
public record SpeakerFolds(List<List<String>> groups) {
    public SpeakerFolds {
        groups = groups.stream().map(List::copyOf).toList();
        if (groups.size() < 3) {
            throw new IllegalArgumentException(
                    "folds must be at least 3, because one tests, one validates and one trains; got " + groups.size());
        }
    }

    /** One fold for each speaker. */
    public static SpeakerFolds leaveOneOut(Corpus corpus) {
        return groups(corpus, corpus.speakers().size());
    }

    /** {@code folds} groups of about as many clips each. */
    public static SpeakerFolds groups(Corpus corpus, int folds) {
        if (!corpus.knowsSpeakers()) {
            throw new IllegalArgumentException("folds over speakers need a corpus that names every speaker; "
                    + corpus.name() + " does not: add the column speaker to its table");
        }
        if (corpus.speakers().size() < 3) {
            throw new IllegalArgumentException(
                    "folds over speakers need at least 3, because one tests, one validates and" + " one trains; "
                            + corpus.name() + " has " + corpus.speakers().size());
        }
        if (folds < 3 || folds > corpus.speakers().size()) {
            throw new IllegalArgumentException("folds must be 3 to the number of speakers, "
                    + corpus.speakers().size() + "; got " + folds);
        }
        Map<String, Integer> clips = new HashMap<>();
        corpus.utterances().forEach(utterance -> clips.merge(utterance.speaker(), 1, Integer::sum));
        List<String> largestFirst = new ArrayList<>(corpus.speakers());
        largestFirst.sort(Comparator.comparing(speaker -> -clips.get(speaker))); // stable: equals by name
        List<List<String>> groups = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>(Collections.nCopies(folds, 0));
        for (int i = 0; i < folds; i++) {
            groups.add(new ArrayList<>());
        }
        for (String speaker : largestFirst) {
            int smallest = sizes.indexOf(Collections.min(sizes));
            groups.get(smallest).add(speaker);
            sizes.set(smallest, sizes.get(smallest) + clips.get(speaker));
        }
        groups.forEach(Collections::sort);
        groups.sort(Comparator.comparing(group -> group.get(0)));
        return new SpeakerFolds(groups);
    }

    /** The rule of the fold that tests on group {@code fold} and validates on the next. */
    public SpeakerSplit rule(int fold) {
        return new SpeakerSplit(groups.get(fold), groups.get((fold + 1) % groups.size()));
    }

    /** The rule of the fold that tests on group {@code fold} and validates on a fifth of all others' clips. */
    public HeldOutSplit heldOut(int fold, long seed) {
        return new HeldOutSplit(groups.get(fold), 0.2, seed);
    }
}
