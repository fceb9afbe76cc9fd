package org.tfnemo.train.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The scores of a set of predictions, each 0..1 where nothing else is said.
 *
 * <p>Source: scikit-learn's {@code accuracy_score}, {@code f1_score}, {@code recall_score} and
 * {@code precision_score} with {@code average="macro"}, {@code labels=} every label and {@code zero_division=0}, and
 * {@code log_loss}, {@code cohen_kappa_score}, {@code matthews_corrcoef} and {@code brier_score_loss} with
 * {@code scale_by_half=False}; golden values by {@code tools/golden/scores.py} and {@code tools/metrics/reference.py}.
 * A label that no clip has therefore counts as 0 in
 * the macro scores (unlike {@code balanced_accuracy_score}, which leaves it out); {@link #absent()} names such labels.
 * Known differences: none.
 *
 * @param clips number of clips
 * @param accuracy share of clips whose likeliest label is right
 * @param macroF1 mean F1 over the labels
 * @param uar unweighted average recall: mean recall over the labels
 * @param kappa Cohen's kappa: agreement beyond what chance gives, −1..1
 * @param mcc Matthews correlation of truth and guess, −1..1
 * @param logLoss mean of {@code −ln p(true label)}, p held within [2⁻⁵², 1 − 2⁻⁵²]
 * @param brier mean squared distance of the probabilities from certainty of the true label, 0..2
 * @param classes per label, in label order
 * @param speakers per speaker, ascending
 * @param confusion true by predicted label
 */
public record Scores(
        int clips,
        double accuracy,
        double macroF1,
        double uar,
        double kappa,
        double mcc,
        double logLoss,
        double brier,
        List<ClassScore> classes,
        List<SpeakerScore> speakers,
        ConfusionMatrix confusion) {
    private static final double EPSILON = Math.ulp(1.0);

    public Scores {
        classes = List.copyOf(classes);
        speakers = List.copyOf(speakers);
    }

    /** The scores of {@code predictions}. */
    public static Scores of(Predictions predictions) {
        List<String> labels = predictions.labels();
        Tally tally = ConfusionMatrix.tally(labels.size(), predictions.truth(), predictions.guesses());
        List<ClassScore> classes = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            classes.add(
                    new ClassScore(labels.get(i), tally.precision(i), tally.recall(i), tally.f1(i), tally.support(i)));
        }
        return new Scores(
                predictions.size(),
                tally.accuracy(),
                tally.macroF1(),
                tally.meanRecall(),
                tally.kappa(),
                tally.mcc(),
                logLoss(predictions),
                brier(predictions),
                classes,
                speakers(predictions),
                ConfusionMatrix.of(labels, tally));
    }

    /** The labels that no clip has; with any, the macro scores cannot reach 1. */
    public List<String> absent() {
        return classes.stream()
                .filter(score -> score.support() == 0)
                .map(ClassScore::label)
                .toList();
    }

    private static double logLoss(Predictions predictions) {
        double sum = 0;
        for (Prediction clip : predictions.clips()) {
            double probability = clip.probabilities().get(predictions.labels().indexOf(clip.label()));
            sum -= Math.log(Math.min(1 - EPSILON, Math.max(EPSILON, probability)));
        }
        return sum / predictions.size();
    }

    private static double brier(Predictions predictions) {
        double sum = 0;
        for (Prediction clip : predictions.clips()) {
            int truth = predictions.labels().indexOf(clip.label());
            for (int i = 0; i < clip.probabilities().size(); i++) {
                double distance = clip.probabilities().get(i) - (i == truth ? 1 : 0);
                sum += distance * distance;
            }
        }
        return sum / predictions.size();
    }

    private static List<SpeakerScore> speakers(Predictions predictions) {
        Map<String, int[]> hitsAndClips = new TreeMap<>();
        for (Prediction clip : predictions.clips()) {
            int[] counts = hitsAndClips.computeIfAbsent(clip.speaker(), key -> new int[2]);
            counts[0] += predictions.predicted(clip).equals(clip.label()) ? 1 : 0;
            counts[1]++;
        }
        List<SpeakerScore> scores = new ArrayList<>();
        hitsAndClips.forEach(
                (speaker, counts) -> scores.add(new SpeakerScore(speaker, counts[1], (double) counts[0] / counts[1])));
        return scores;
    }
}
