package org.tfnemo.core.layer;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One variable of a network.
 *
 * @param name path of names separated by {@code /}, unique in its network
 * @param shape extents, all at least 1; empty for a scalar
 * @param initial how it begins
 * @param role what the optimiser does with it
 */
public record Parameter(String name, List<Long> shape, Initial initial, Role role) {
    /** What the optimiser does with a variable. */
    public enum Role {
        /** Follows the gradient and decays: weights of convolutions and dense layers. */
        WEIGHT,
        /** Follows the gradient, does not decay: biases, scales and offsets. */
        OFFSET,
        /** Set by the layer itself: moving statistics. */
        STATISTIC,
        /** The optimiser's own memory. */
        SLOT
    }

    public Parameter {
        requireNonNull(initial, "initial");
        requireNonNull(role, "role");
        shape = List.copyOf(shape);
        if (requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        if (shape.stream().anyMatch(extent -> extent < 1)) {
            throw new IllegalArgumentException(
                    "shape of " + name + " must have known extents of at least 1; got " + shape);
        }
    }

    /** Whether the gradient moves it. */
    public boolean trainable() {
        return role == Role.WEIGHT || role == Role.OFFSET;
    }

    /** Number of values. */
    public int size() {
        return Math.toIntExact(shape.stream().reduce(1L, Math::multiplyExact));
    }
}
