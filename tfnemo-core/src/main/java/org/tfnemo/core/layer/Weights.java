package org.tfnemo.core.layer;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Values of named variables, in their order. Owns its arrays. */
public final class Weights {
    private final Map<String, float[]> values;

    private Weights(Map<String, float[]> values) {
        this.values = values;
    }

    /** Weights that take over the arrays of {@code values}. */
    public static Weights owning(Map<String, float[]> values) {
        return new Weights(new LinkedHashMap<>(requireNonNull(values, "values")));
    }

    /** How the network of these parameters begins: each drawn from {@code seed} and its own name. */
    public static Weights initial(Collection<Parameter> parameters, long seed) {
        Map<String, float[]> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            long own = seed * 0x9E3779B97F4A7C15L + parameter.name().hashCode();
            values.put(parameter.name(), parameter.initial().draw(parameter.shape(), own));
        }
        return new Weights(values);
    }

    /** The names, in order. */
    public Set<String> names() {
        return values.keySet();
    }

    /** A copy of the values of {@code parameter}; refuses a missing name or another size. */
    public float[] of(Parameter parameter) {
        return view(parameter).clone();
    }

    float[] view(Parameter parameter) {
        float[] found = values.get(parameter.name());
        if (found == null) {
            throw new IllegalArgumentException("weights must hold " + parameter.name()
                    + ", because the network has it; they hold " + values.size() + " others");
        }
        if (found.length != parameter.size()) {
            throw new IllegalArgumentException("weights of " + parameter.name() + " must hold " + parameter.size()
                    + " values for shape " + parameter.shape() + "; got " + found.length);
        }
        return found;
    }

    /** A copy of the values named {@code name}. */
    public float[] of(String name) {
        return shared(name).clone();
    }

    /** The values named {@code name} themselves; not to be modified. A big network's copy fills the heap. */
    public float[] shared(String name) {
        float[] found = values.get(name);
        if (found == null) {
            throw new IllegalArgumentException("weights must hold " + name + "; they hold " + values.keySet());
        }
        return found;
    }
}
