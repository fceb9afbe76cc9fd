package org.tfnemo.train.ensemble;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.tfnemo.train.evaluate.Scores;

/**
 * Fits rules to the same members and finds the best by its cross-validated log loss on the validation clips.
 *
 * @param seed of folds and searches
 */
public record EnsembleStudy(Members members, long seed) {
    public EnsembleStudy {
        requireNonNull(members, "members");
    }

    /**
     * Fits {@code kinds}, several at once.
     *
     * @param fitted hears of each when it is done, from any thread
     * @return one result per kind, in their order
     */
    public List<EnsembleResult> fit(List<EnsembleKind> kinds, Consumer<EnsembleKind> fitted) {
        return kinds.parallelStream()
                .map(kind -> {
                    EnsembleResult result = fit(kind);
                    fitted.accept(kind);
                    return result;
                })
                .toList();
    }

    private EnsembleResult fit(EnsembleKind kind) {
        Combination combination = kind.rule().fit(members.validation(), seed);
        return new EnsembleResult(
                kind,
                combination,
                CrossValidation.predictions(kind.rule(), members.validation(), seed),
                members.test().predictions(combination));
    }

    /** The one of {@code results} with the lowest cross-validated log loss; the first of equals. */
    public static EnsembleResult best(List<EnsembleResult> results) {
        return results.stream()
                .min(Comparator.comparingDouble(
                        result -> Scores.of(result.crossValidated()).logLoss()))
                .orElseThrow(() -> new IllegalArgumentException("results must hold at least one; got none"));
    }
}
