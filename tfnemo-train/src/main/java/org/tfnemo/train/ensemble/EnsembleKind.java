package org.tfnemo.train.ensemble;

import java.util.Arrays;
import java.util.List;
import org.tfnemo.train.corpus.NearestName;

/** Every rule the library knows: its name for people and scripts, and its standard settings. */
public enum EnsembleKind {
    BEST_MEMBER("best_member", new BestMember()),
    MEAN("mean", new EqualShares()),
    PRODUCT("product", new ProductRule()),
    VOTE("vote", new Vote()),
    PROBABILITIES_CMAES("probabilities_cmaes", WeightSearch.standard(Averaging.PROBABILITIES, Optimiser.CMAES)),
    PROBABILITIES_BOBYQA("probabilities_bobyqa", WeightSearch.standard(Averaging.PROBABILITIES, Optimiser.BOBYQA)),
    LOGITS_CMAES("logits_cmaes", WeightSearch.standard(Averaging.LOGITS, Optimiser.CMAES)),
    LOGITS_BOBYQA("logits_bobyqa", WeightSearch.standard(Averaging.LOGITS, Optimiser.BOBYQA)),
    GREEDY("greedy", Greedy.standard()),
    STACKING("stacking", new Stacking()),
    TPE("tpe", TpeSearch.standard());

    private final String id;
    private final Rule rule;

    EnsembleKind(String id, Rule rule) {
        this.id = id;
        this.rule = rule;
    }

    /** The name used in commands, files and reports. */
    public String id() {
        return id;
    }

    /** The rule with its standard settings. */
    public Rule rule() {
        return rule;
    }

    /** The kind named {@code id}. */
    public static EnsembleKind of(String id) {
        List<String> ids = Arrays.stream(values()).map(EnsembleKind::id).toList();
        int place = ids.indexOf(id);
        if (place < 0) {
            throw new IllegalArgumentException("ensemble rule must be one of " + String.join(", ", ids) + "; got " + id
                    + NearestName.hint(id, ids));
        }
        return values()[place];
    }
}
