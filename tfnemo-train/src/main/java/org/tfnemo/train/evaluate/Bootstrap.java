package org.tfnemo.train.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

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
        return intervals(random -> {
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
        return Optional.of(intervals(random -> {
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

    private ScoreIntervals intervals(Resampling resampling) {
        double[] accuracy = new double[resamples];
        double[] macroF1 = new double[resamples];
        double[] uar = new double[resamples];
        Random random = new Random(seed);
        for (int i = 0; i < resamples; i++) {
            Tally tally = resampling.draw(random);
            accuracy[i] = tally.accuracy();
            macroF1[i] = tally.macroF1();
            uar[i] = tally.meanRecall();
        }
        return new ScoreIntervals(
                Interval.middle(accuracy, CONFIDENCE),
                Interval.middle(macroF1, CONFIDENCE),
                Interval.middle(uar, CONFIDENCE));
    }
}
