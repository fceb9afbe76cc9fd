package org.tfnemo.train.loop;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.KernelGradient;
import org.tfnemo.core.layer.Parameter;
import org.tfnemo.core.layer.Variables;

/** How a loss rises with each variable: by TensorFlow, but for kernels to whose gradient a layer knows a better way. */
final class Slopes {
    private final Map<String, KernelGradient> own;

    /** @param own ways to some kernels' gradients; none for TensorFlow's alone */
    Slopes(List<KernelGradient> own) {
        this.own = own.stream()
                .collect(Collectors.toMap(gradient -> gradient.kernel().name(), Function.identity()));
    }

    /** The gradients of {@code loss}, in the order of {@code parameters}. */
    Output<?>[] of(Graph graph, Ops tf, Operand<TFloat32> loss, Variables variables, List<Parameter> parameters) {
        Output<?>[] by = parameters.stream()
                .map(parameter -> asked(variables, parameter).asOutput())
                .toArray(Output<?>[]::new);
        Output<?>[] slopes = graph.addGradients(loss.asOutput(), by);
        for (int i = 0; i < slopes.length; i++) {
            KernelGradient kernel = own.get(parameters.get(i).name());
            if (kernel != null) {
                slopes[i] = kernel.of(tf, floats(slopes[i])).asOutput();
            }
        }
        return slopes;
    }

    private Operand<TFloat32> asked(Variables variables, Parameter parameter) {
        KernelGradient kernel = own.get(parameter.name());
        return kernel == null ? variables.get(parameter) : kernel.output();
    }

    @SuppressWarnings("unchecked") // the slopes of a float32 output
    private static Operand<TFloat32> floats(Output<?> slopes) {
        return (Operand<TFloat32>) slopes;
    }
}
