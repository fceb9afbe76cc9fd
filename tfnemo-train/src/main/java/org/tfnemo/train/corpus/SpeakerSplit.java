package org.tfnemo.train.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * No speaker on two sides: the held-out speakers are the test part, others the validation part, the rest training.
 *
 * @param test the held-out speakers, at least one
 * @param validation the speakers that choices are made on, at least one, none of them in {@code test}
 */
public record SpeakerSplit(List<String> test, List<String> validation) implements SplitRule {
    public SpeakerSplit {
        test = List.copyOf(test);
        validation = List.copyOf(validation);
        if (test.isEmpty() || validation.isEmpty()) {
            throw new IllegalArgumentException(
                    "test and validation must each hold at least one speaker; got " + test + " and " + validation);
        }
        for (String speaker : validation) {
            if (test.contains(speaker)) {
                throw new IllegalArgumentException(
                        "validation must not hold a test speaker, or the test is no longer unseen; got " + speaker);
            }
        }
    }

    /** Holds out the speakers {@code test} and draws {@code validation} more for validation by {@code seed}. */
    public static SpeakerSplit holdingOut(Corpus corpus, List<String> test, int validation, long seed) {
        KnownSpeakers.require(corpus, test);
        List<String> others = new ArrayList<>(corpus.speakers());
        others.removeAll(test);
        if (validation < 1 || validation >= others.size()) {
            throw new IllegalArgumentException("validation must be 1.." + (others.size() - 1)
                    + " speakers, so that one is left to train on; got " + validation);
        }
        SeededShuffle.shuffle(others, seed, "validation");
        return new SpeakerSplit(test, others.subList(0, validation));
    }

    /** Draws {@code test} speakers to hold out, then {@code validation} more, by {@code seed}. */
    public static SpeakerSplit drawn(Corpus corpus, int test, int validation, long seed) {
        KnownSpeakers.require(corpus, List.of());
        List<String> speakers = new ArrayList<>(corpus.speakers());
        if (test < 1 || validation < 1 || test + validation >= speakers.size()) {
            throw new IllegalArgumentException("test and validation must each be at least 1 speaker and leave one of "
                    + speakers.size() + " to train on; got " + test + " and " + validation);
        }
        SeededShuffle.shuffle(speakers, seed, "test");
        return holdingOut(corpus, speakers.subList(0, test), validation, seed);
    }

    @Override
    public Split apply(Corpus corpus) {
        KnownSpeakers.require(corpus, test);
        KnownSpeakers.require(corpus, validation);
        if (test.size() + validation.size() >= corpus.speakers().size()) {
            throw new IllegalArgumentException(
                    "test and validation must leave a speaker to train on; got " + test + " and " + validation);
        }
        Map<String, Part> parts = new HashMap<>();
        for (Utterance utterance : corpus.utterances()) {
            parts.put(utterance.fileId(), part(utterance.speaker()));
        }
        return new Split(parts);
    }

    private Part part(String speaker) {
        if (test.contains(speaker)) {
            return Part.TEST;
        }
        return validation.contains(speaker) ? Part.VALIDATION : Part.TRAIN;
    }
}
