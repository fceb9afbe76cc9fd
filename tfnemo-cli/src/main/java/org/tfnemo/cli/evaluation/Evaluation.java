package org.tfnemo.cli.evaluation;

import java.util.List;
import org.tfnemo.train.evaluate.Bootstrap;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.evaluate.ScoreIntervals;
import org.tfnemo.train.evaluate.Scores;

/**
 * Scores of a model on clips, with 95 % intervals.
 *
 * @param model the run or file
 * @param clips which clips, in words
 * @param scores all scores
 * @param overClips intervals for other clips of the same voices
 * @param overSpeakers intervals for other voices; null where one speaker, or none that is known, is heard
 * @param worst the most confident errors
 * @param details what there is to say beyond the scores; null where only they were asked for
 */
public record Evaluation(
        String model,
        String clips,
        Scores scores,
        ScoreIntervals overClips,
        ScoreIntervals overSpeakers,
        List<Error> worst,
        Details details) {
    private static final long SEED = 1; // of the bootstrap's draws: the same predictions give the same intervals
    private static final int WORST = 10;

    /** A clip that was taken for something else. */
    public record Error(String file, String speaker, String label, String predicted, double confidence) {}

    public Evaluation {
        worst = List.copyOf(worst);
    }

    /** Scores {@code predictions} of {@code model} on {@code clips}. */
    public static Evaluation of(String model, String clips, Predictions predictions) {
        Bootstrap bootstrap = Bootstrap.standard(SEED);
        return new Evaluation(
                model,
                clips,
                Scores.of(predictions),
                bootstrap.overClips(predictions),
                bootstrap.overSpeakers(predictions).orElse(null),
                predictions.worstErrors(WORST).stream()
                        .map(clip -> error(clip, predictions))
                        .toList(),
                null);
    }

    /** The same with {@code more} to say. */
    public Evaluation with(Details more) {
        return new Evaluation(model, clips, scores, overClips, overSpeakers, worst, more);
    }

    private static Error error(Prediction clip, Predictions predictions) {
        return new Error(clip.fileId(), clip.speaker(), clip.label(), predictions.predicted(clip), clip.confidence());
    }
}
