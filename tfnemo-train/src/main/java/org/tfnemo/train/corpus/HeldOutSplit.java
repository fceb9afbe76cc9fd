package org.tfnemo.train.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The held-out speakers are the test part; of each label of each other speaker, a share goes to validation, the rest to
 * training. More voices to learn from than {@link SpeakerSplit} leaves, but the validation part knows them all: it tells
 * when training is over, and says nothing about voices never heard, so nothing else may be chosen on it.
 *
 * <p>The clips of a label of a speaker, by ascending file id, are shuffled with {@link SeededShuffle} keyed by both.
 *
 * @param test the held-out speakers, at least one
 * @param validation share of each other speaker's clips of a label, above 0 and below 1
 * @param seed another seed, another split
 */
public record HeldOutSplit(List<String> test, double validation, long seed) implements SplitRule {
    public HeldOutSplit {
        test = List.copyOf(test);
        if (test.isEmpty()) {
            throw new IllegalArgumentException("test must hold at least one speaker; got none");
        }
        if (!(validation > 0 && validation < 1)) {
            throw new IllegalArgumentException("validation must be above 0 and below 1; got " + validation);
        }
    }

    @Override
    public Split apply(Corpus corpus) {
        KnownSpeakers.require(corpus, test);
        if (test.size() >= corpus.speakers().size()) {
            throw new IllegalArgumentException("test must leave a speaker to train on; got " + test);
        }
        Map<String, Part> parts = new HashMap<>();
        Map<List<String>, List<String>> kept = new HashMap<>();
        for (Utterance utterance : corpus.utterances()) {
            if (test.contains(utterance.speaker())) {
                parts.put(utterance.fileId(), Part.TEST);
            } else {
                kept.computeIfAbsent(List.of(utterance.speaker(), utterance.label()), key -> new ArrayList<>())
                        .add(utterance.fileId());
            }
        }
        Shares shares = new Shares(1 - validation, validation, 0);
        kept.forEach((key, ids) -> {
            SeededShuffle.shuffle(ids, seed, String.join(" ", key));
            int training = shares.of(ids.size())[0];
            for (int i = 0; i < ids.size(); i++) {
                parts.put(ids.get(i), i < training ? Part.TRAIN : Part.VALIDATION);
            }
        });
        return new Split(parts);
    }
}
