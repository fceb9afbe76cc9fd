package org.tfnemo.core.gradient;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.TFloat32;

/** A piece of graph to check: its output, and the operands it is differentiated by or merely fed with. */
public final class Subject {
    private final Operand<TFloat32> output;
    private final List<Point> differentiated = new ArrayList<>();
    private final List<Point> fixed = new ArrayList<>();

    private Subject(Operand<TFloat32> output) {
        this.output = requireNonNull(output, "output");
    }

    /** The piece of graph that ends in {@code output}, of any shape. */
    public static Subject of(Operand<TFloat32> output) {
        return new Subject(output);
    }

    /** Differentiates by {@code operand} (a placeholder or a variable) at {@code values}, which are copied. */
    public Subject at(String name, Operand<TFloat32> operand, Shape shape, float... values) {
        differentiated.add(new Point(name, operand, shape, values));
        return this;
    }

    /** Feeds {@code operand} with {@code values}, which are copied, and does not differentiate by it. */
    public Subject with(String name, Operand<TFloat32> operand, Shape shape, float... values) {
        fixed.add(new Point(name, operand, shape, values));
        return this;
    }

    Operand<TFloat32> output() {
        return output;
    }

    List<Point> differentiated() {
        return List.copyOf(differentiated);
    }

    List<Point> fixed() {
        return List.copyOf(fixed);
    }
}
