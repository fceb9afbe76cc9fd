package org.tfnemo.train.ensemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.evaluate.Scores;

/** What a rule says of clips that it was not fitted to: of each fifth of them, fitted to the other four. */
final class CrossValidation {
    private CrossValidation() {}

    /** Predictions of all clips of {@code panel}. */
    static Predictions predictions(Rule rule, Panel panel, long seed) {
        Folds folds = Folds.of(panel, seed);
        List<List<Double>> answers = new ArrayList<>(Collections.nCopies(panel.size(), List.of()));
        for (List<Integer> part : folds.parts()) {
            Combination fitted = rule.fit(panel.only(folds.others(part)), seed);
            List<Prediction> said = panel.only(part).predictions(fitted).clips();
            for (int i = 0; i < part.size(); i++) {
                answers.set(part.get(i), said.get(i).probabilities());
            }
        }
        return panel.predictions(answers);
    }

    /** The log loss of these predictions. */
    static double logLoss(Rule rule, Panel panel, long seed) {
        return Scores.of(predictions(rule, panel, seed)).logLoss();
    }

    /** The one of {@code rules} with the lowest log loss; the first of equals. */
    static Rule best(List<Rule> rules, Panel panel, long seed) {
        Rule best = rules.get(0);
        double lowest = Double.POSITIVE_INFINITY;
        for (Rule rule : rules) {
            double loss = logLoss(rule, panel, seed);
            if (loss < lowest) {
                lowest = loss;
                best = rule;
            }
        }
        return best;
    }
}
