package org.tfnemo.train.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Percentile bootstrap: the scores of many resamples drawn with replacement; the middle 95 % of them is the interval.
 * The same seed gives the same interval on every JDK ({@link Random} is fixed by its specification).
 *
 * <p>Over clips it says how far another test set <em>of the same voices</em> could move the score. Over speakers,
 * whole speakers are drawn, and it says how far <em>other voices</em> could; with a handful of speakers it is coarse,
 * and too narrow rather than too wide. Source: Efron &amp; Tibshirani 1993, An Introduction to the Bootstrap, ch. 13.
 *
 * @param resamples how many, at least 100
 * @param seed of the draws
 */
public record Bootstrap(int resamples, long seed) {
    private static final double CONFIDENCE = 0.95;

    public Bootstrap {
        if (resamples < 100) {
            throw new IllegalArgumentException(
                    "resamples must be at least 100, or the 2.5 % tails hold nothing; got " + resamples);
        }
    }

    /** 2000 resamples: over 30 seeds, the ends for 648 clips at 93 % accuracy stayed within 0.3 points of each other. */
    public static Bootstrap standard(long seed) {
        return new Bootstrap(2000, seed);
    }

    /** Intervals over clips. */
    public ScoreIntervals overClips(Predictions predictions) {
        int[] truth = predictions.truth();
        int[] guesses = predictions.guesses();
        int labels = predictions.labels().size();
        return intervals(predictions.labels(), random -> {
            Tally tally = new Tally(labels);
            for (int i = 0; i < truth.length; i++) {
                int drawn = random.nextInt(truth.length);
                tally.add(truth[drawn], guesses[drawn]);
            }
            return tally;
        });
    }

    /** Intervals over speakers; empty when fewer than two are known, or a clip's speaker is not. */
    public Optional<ScoreIntervals> overSpeakers(Predictions predictions) {
        int labels = predictions.labels().size();
        TreeMap<String, Tally> bySpeaker = new TreeMap<>();
        for (Prediction clip : predictions.clips()) {
            bySpeaker
                    .computeIfAbsent(clip.speaker(), key -> new Tally(labels))
                    .add(predictions.labels().indexOf(clip.label()), clip.predictedIndex());
        }
        if (bySpeaker.size() < 2 || bySpeaker.containsKey("")) {
            return Optional.empty();
        }
        List<Tally> speakers = List.copyOf(bySpeaker.values());
        return Optional.of(intervals(predictions.labels(), random -> {
            Tally tally = new Tally(labels);
            for (int i = 0; i < speakers.size(); i++) {
                tally.add(speakers.get(random.nextInt(speakers.size())));
            }
            return tally;
        }));
    }

    private interface Resampling {
        Tally draw(Random random);
    }

    private ScoreIntervals intervals(List<String> labels, Resampling resampling) {
        List<Tally> draws = new ArrayList<>(resamples);
        Random random = new Random(seed);
        for (int i = 0; i < resamples; i++) {
            draws.add(resampling.draw(random));
        }
        List<ClassIntervals> classes = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int label = i;
            classes.add(new ClassIntervals(
                    labels.get(i),
                    middle(draws, tally -> tally.precision(label)),
                    middle(draws, tally -> tally.recall(label)),
                    middle(draws, tally -> tally.f1(label))));
        }
        return new ScoreIntervals(
                middle(draws, Tally::accuracy),
                middle(draws, Tally::macroF1),
                middle(draws, Tally::meanRecall),
                middle(draws, Tally::kappa),
                middle(draws, Tally::mcc),
                classes);
    }

    private static Interval middle(List<Tally> draws, ToDoubleFunction<Tally> score) {
        return Interval.middle(draws.stream().mapToDouble(score).toArray(), CONFIDENCE);
    }
}
