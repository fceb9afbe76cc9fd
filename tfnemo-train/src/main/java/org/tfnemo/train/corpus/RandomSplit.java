package org.tfnemo.train.corpus;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Each label divided by the same shares, at random. Speakers and sentences are on every side, so its scores say
 * nothing about voices never heard: {@link SpeakerSplit} does.
 *
 * <p>The utterances of a label, by ascending file id, are shuffled with {@link SeededShuffle} keyed by the label; the
 * first go to training, the next to validation, the rest to test, in the counts of {@link Shares}. A label's division
 * depends on nothing but its own file ids, the shares and the seed.
 *
 * @param shares how much goes to each part
 * @param seed another seed, another split
 */
public record RandomSplit(Shares shares, long seed) implements SplitRule {
    public RandomSplit {
        requireNonNull(shares, "shares");
    }

    /** 64/16/20. */
    public static RandomSplit standard(long seed) {
        return new RandomSplit(Shares.standard(), seed);
    }

    @Override
    public Split apply(Corpus corpus) {
        Map<String, Part> parts = new HashMap<>();
        for (String label : corpus.labels()) {
            List<String> ids = new ArrayList<>();
            for (Utterance utterance : corpus.utterances()) {
                if (utterance.label().equals(label)) {
                    ids.add(utterance.fileId());
                }
            }
            SeededShuffle.shuffle(ids, seed, label);
            int[] counts = shares.of(ids.size());
            for (int i = 0; i < ids.size(); i++) {
                Part part = i < counts[0] ? Part.TRAIN : i < counts[0] + counts[1] ? Part.VALIDATION : Part.TEST;
                parts.put(ids.get(i), part);
            }
        }
        return new Split(parts);
    }
}
