package org.tfnemo.train.search;

import java.util.List;
import java.util.Random;

/** Draws every parameter uniformly on its scale, whatever came of earlier trials. */
public record RandomSampler() implements Sampler {
    @Override
    public List<Double> propose(List<Parameter> parameters, List<Trial> trials, Random random) {
        return parameters.stream()
                .map(parameter -> parameter.domain().draw(random))
                .toList();
    }
}
