package org.tfnemo.train.search;

import java.util.List;
import java.util.Random;

/** Proposes the next point. */
public interface Sampler {
    /**
     * The next point: a value for each of {@code parameters}.
     *
     * @param trials what was tried so far, the oldest first
     * @param random of the draws
     */
    List<Double> propose(List<Parameter> parameters, List<Trial> trials, Random random);
}
