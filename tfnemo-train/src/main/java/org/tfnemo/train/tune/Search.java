package org.tfnemo.train.tune;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tfnemo.train.search.Parameter;

/**
 * What is searched, and how.
 *
 * @param parameters at least one, none twice
 * @param trials how many
 */
public record Search(TuneMethod method, Pruning pruning, List<Parameter> parameters, int trials) {
    public Search {
        requireNonNull(method, "method");
        requireNonNull(pruning, "pruning");
        parameters = List.copyOf(parameters);
        if (parameters.isEmpty()) {
            throw new IllegalArgumentException("parameters must be at least one; got none");
        }
        List<String> names = parameters.stream().map(Parameter::name).toList();
        if (new HashSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException(
                    "a setting must have one --range or --choice; got " + String.join(", ", names));
        }
        if (trials < 1) {
            throw new IllegalArgumentException("trials must be at least 1; got " + trials);
        }
    }

    /** {@code values}, one per parameter, by the settings' names, as people write them. */
    Map<String, String> settings(List<Double> values) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            Parameter parameter = parameters.get(i);
            settings.put(parameter.name(), parameter.domain().text(values.get(i)));
        }
        return settings;
    }

    Search withTrials(int other) {
        return new Search(method, pruning, parameters, other);
    }
}
