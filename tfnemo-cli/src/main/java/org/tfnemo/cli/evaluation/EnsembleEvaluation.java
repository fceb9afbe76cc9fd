package org.tfnemo.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.tfnemo.train.ensemble.EnsembleResult;
import org.tfnemo.train.ensemble.Panel;
import org.tfnemo.train.evaluate.Bootstrap;
import org.tfnemo.train.evaluate.Interval;
import org.tfnemo.train.evaluate.ScoreIntervals;
import org.tfnemo.train.evaluate.Scores;

/**
 * Rules that make one answer of several runs', side by side.
 *
 * @param chosen the rule with the lowest cross-validated log loss; never chosen by test scores
 * @param folder where the ensemble was written
 * @param validationClips that rules were fitted to
 * @param testClips that nothing was fitted to or chosen by
 * @param rules each rule's scores
 */
public record EnsembleEvaluation(
        String chosen, String folder, int validationClips, int testClips, List<RuleScore> rules) {
    private static final long SEED = 1; // of the bootstrap's draws: the same predictions give the same intervals

    /**
     * One rule's scores.
     *
     * @param validation of clips that the rule was not fitted to, by cross-validation
     * @param members what each run counts
     */
    public record RuleScore(
            String rule, Figures validation, TestFigures test, double temperature, List<Share> members) {
        public RuleScore {
            members = List.copyOf(members);
        }
    }

    /** Scores without intervals. */
    public record Figures(double logLoss, double accuracy, double macroF1) {}

    /** Scores with 95 % intervals over clips. */
    public record TestFigures(
            double logLoss,
            double accuracy,
            Interval accuracyInterval,
            double macroF1,
            Interval macroF1Interval,
            double uar,
            Interval uarInterval) {}

    /** What a run counts. */
    public record Share(String run, double weight) {}

    public EnsembleEvaluation {
        rules = List.copyOf(rules);
    }

    /** Scores {@code results} on the panel they come from. */
    public static EnsembleEvaluation of(
            List<EnsembleResult> results, EnsembleResult chosen, Panel test, String folder) {
        return new EnsembleEvaluation(
                chosen.kind().id(),
                folder,
                chosen.crossValidated().size(),
                test.size(),
                results.stream().map(result -> score(result, test.members())).toList());
    }

    private static RuleScore score(EnsembleResult result, List<String> members) {
        Scores validation = Scores.of(result.crossValidated());
        Scores test = Scores.of(result.test());
        ScoreIntervals intervals = Bootstrap.standard(SEED).overClips(result.test());
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            shares.add(new Share(members.get(i), result.combination().weights().get(i)));
        }
        return new RuleScore(
                result.kind().id(),
                new Figures(validation.logLoss(), validation.accuracy(), validation.macroF1()),
                new TestFigures(
                        test.logLoss(),
                        test.accuracy(),
                        intervals.accuracy(),
                        test.macroF1(),
                        intervals.macroF1(),
                        test.uar(),
                        intervals.uar()),
                result.combination().temperature(),
                shares);
    }
}
