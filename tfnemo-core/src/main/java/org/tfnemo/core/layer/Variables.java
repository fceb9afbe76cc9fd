package org.tfnemo.core.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;

/**
 * The variables of one graph, each made once under its parameter's name and shared by all branches that ask for it.
 *
 * <p>They are {@code VariableV2}, the only kind that TensorFlow Java's SavedModel export keeps. All must be asked for
 * before the first {@link #load} or {@link #read}. Not for several threads.
 */
public final class Variables implements VariableSource {
    private final Ops tf;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(Parameter parameter, Variable<TFloat32> variable, Placeholder<TFloat32> feed, Op assign) {}

    /** Variables of the graph that {@code tf} builds. */
    public Variables(Ops tf) {
        this.tf = tf;
    }

    /** The variable of {@code parameter}, made at the first call. */
    @Override
    public Operand<TFloat32> get(Parameter parameter) {
        Entry known = entries.get(parameter.name());
        if (known == null) {
            known = create(parameter);
            entries.put(parameter.name(), known);
        } else if (!known.parameter.equals(parameter)) {
            throw new IllegalArgumentException("parameter " + parameter.name() + " must be asked for with one"
                    + " definition; got " + parameter + " after " + known.parameter);
        }
        return known.variable;
    }

    private Entry create(Parameter parameter) {
        String[] path = parameter.name().split("/", -1);
        Ops scope = tf;
        for (int i = 0; i < path.length - 1; i++) {
            scope = scope.withSubScope(path[i]);
        }
        String leaf = path[path.length - 1];
        Shape shape =
                Shape.of(parameter.shape().stream().mapToLong(Long::longValue).toArray());
        Variable<TFloat32> variable = scope.withName(leaf).variable(shape, TFloat32.class);
        Placeholder<TFloat32> feed =
                scope.withName(leaf + "_feed").placeholder(TFloat32.class, Placeholder.shape(shape));
        Op assign = scope.withName(leaf + "_assign").assign(variable, feed);
        return new Entry(parameter, variable, feed, assign);
    }

    /** All parameters, in the order in which they were first asked for. */
    public List<Parameter> parameters() {
        return entries.values().stream().map(Entry::parameter).toList();
    }

    /** Sets every variable to its value in {@code weights}, which must hold them all. */
    public void load(Session session, Weights weights) {
        List<Tensor> tensors = new ArrayList<>();
        try {
            Session.Runner runner = session.runner();
            for (Entry entry : entries.values()) {
                TFloat32 tensor = TFloat32.tensorOf(
                        entry.variable.shape(), DataBuffers.of(weights.view(entry.parameter), true, false));
                tensors.add(tensor);
                runner.feed(entry.feed, tensor).addTarget(entry.assign);
            }
            runner.run().close();
        } finally {
            tensors.forEach(Tensor::close);
        }
    }

    /** The values of every variable. */
    public Weights read(Session session) {
        Map<String, float[]> values = new LinkedHashMap<>();
        entries.values().forEach(entry -> values.put(entry.parameter.name(), new float[entry.parameter.size()]));
        Weights weights = Weights.owning(values);
        read(session, weights);
        return weights;
    }

    /** Likewise, but over what {@code weights} held, which came from here. */
    public void read(Session session, Weights weights) {
        Session.Runner runner = session.runner();
        entries.values().forEach(entry -> runner.fetch(entry.variable));
        try (Result result = runner.run()) {
            int index = 0;
            for (Entry entry : entries.values()) {
                ((TFloat32) result.get(index++))
                        .copyTo(NdArrays.wrap(
                                entry.variable.shape(), DataBuffers.of(weights.view(entry.parameter), false, false)));
            }
        }
    }
}
