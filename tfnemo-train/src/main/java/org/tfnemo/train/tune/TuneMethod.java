package org.tfnemo.train.tune;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.tfnemo.train.search.RandomSampler;
import org.tfnemo.train.search.Sampler;
import org.tfnemo.train.search.TreeParzen;

/** How settings are proposed, and how hopeless trials are stopped unless something else is asked for. */
public enum TuneMethod {
    /** Drawn at random; trials above the median are stopped. */
    RANDOM("random", new RandomSampler(), Pruning.MEDIAN),
    /** Drawn at random; of three trials that come to a rung, one goes on. */
    ASHA("asha", new RandomSampler(), Pruning.HALVING),
    /** Proposed by a tree-structured Parzen estimator; trials above the median are stopped. */
    TPE("tpe", TreeParzen.standard(), Pruning.MEDIAN);

    private final String id;
    private final Sampler sampler;
    private final Pruning pruning;

    TuneMethod(String id, Sampler sampler, Pruning pruning) {
        this.id = id;
        this.sampler = sampler;
        this.pruning = pruning;
    }

    /** The name used in commands and files. */
    public String id() {
        return id;
    }

    /** How its trials are stopped unless something else is asked for. */
    public Pruning pruning() {
        return pruning;
    }

    Sampler sampler() {
        return sampler;
    }

    static TuneMethod of(String id) {
        return Arrays.stream(values())
                .filter(method -> method.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("method must be one of "
                        + Arrays.stream(values()).map(TuneMethod::id).collect(Collectors.joining(", ")) + "; got "
                        + id));
    }
}
