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
        return each((some, draws) -> List.of(rule.fit(some, draws)), panel, seed)
                .get(0);
    }

    /** The log loss of these predictions. */
    static double logLoss(Rule rule, Panel panel, long seed) {
        return Scores.of(predictions(rule, panel, seed)).logLoss();
    }

    /** Of {@code family} fitted to {@code panel}, the one whose strength has the lowest log loss; the first of equals. */
    static Combination best(Family family, Panel panel, long seed) {
        List<Predictions> said = each(family, panel, seed);
        int best = 0;
        double lowest = Double.POSITIVE_INFINITY;
        for (int strength = 0; strength < said.size(); strength++) {
            double loss = Scores.of(said.get(strength)).logLoss();
            if (loss < lowest) {
                lowest = loss;
                best = strength;
            }
        }
        return family.fit(panel, seed).get(best);
    }

    /** What each strength says of all clips. */
    private static List<Predictions> each(Family family, Panel panel, long seed) {
        Folds folds = Folds.of(panel, seed);
        List<List<List<Double>>> answers = new ArrayList<>(); // [strength][clip]
        for (List<Integer> part : folds.parts()) {
            List<Combination> fitted = family.fit(panel.only(folds.others(part)), seed);
            for (int strength = 0; strength < fitted.size(); strength++) {
                if (answers.size() == strength) {
                    answers.add(new ArrayList<>(Collections.nCopies(panel.size(), List.of())));
                }
                List<Prediction> said =
                        panel.only(part).predictions(fitted.get(strength)).clips();
                for (int i = 0; i < part.size(); i++) {
                    answers.get(strength).set(part.get(i), said.get(i).probabilities());
                }
            }
        }
        return answers.stream().map(panel::predictions).toList();
    }
}
