package org.tfnemo.core.layer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * What a layer builds with: the graph, its variables by name, the mode, and where it leaves what training must do
 * beside the gradient step. {@link #within} gives the scope of a part, so names form paths.
 */
public final class LayerScope {
    private final Ops tf;
    private final VariableSource variables;
    private final Mode mode;
    private final String path;
    private final Requests requests;

    private LayerScope(Ops tf, VariableSource variables, Mode mode, String path, Requests requests) {
        this.tf = tf;
        this.variables = variables;
        this.mode = mode;
        this.path = path;
        this.requests = requests;
    }

    /** The outermost scope of a network whose variables come from {@code variables}. */
    public static LayerScope root(Ops tf, VariableSource variables, Mode mode) {
        requireNonNull(tf, "tf");
        return new LayerScope(
                tf, requireNonNull(variables, "variables"), requireNonNull(mode, "mode"), "", Requests.none());
    }

    /** The scope of the part called {@code name}. */
    public LayerScope within(String name) {
        return new LayerScope(tf.withSubScope(name), variables, mode, path + name + "/", requests);
    }

    /** Builds operations. */
    public Ops tf() {
        return tf;
    }

    /** Whether layers train or serve. */
    public Mode mode() {
        return mode;
    }

    /** The variable {@code name} of this scope. */
    public Operand<TFloat32> variable(String name, List<Long> shape, Initial initial, Parameter.Role role) {
        return variable(new Parameter(path + name, shape, initial, role));
    }

    /** The variable of {@code parameter}, which names its whole path. */
    Operand<TFloat32> variable(Parameter parameter) {
        return variables.get(parameter);
    }

    /** The names of the parts that lead here, each with a stroke after it. */
    String path() {
        return path;
    }

    /** Leaves an operation that each training step must run, such as a moving average's update. */
    void update(Op op) {
        requests.updates().add(op);
    }

    /** Leaves a mask that each training step must feed. */
    void mask(DropoutMask mask) {
        requests.masks().add(mask);
    }

    /** Leaves another way to a kernel's gradient than TensorFlow's. */
    void gradient(KernelGradient gradient) {
        requests.gradients().add(gradient);
    }

    /** Operations that each training step must run beside the optimiser's. */
    public List<Op> updates() {
        return List.copyOf(requests.updates());
    }

    /** Masks that each training step must feed. */
    public List<DropoutMask> masks() {
        return List.copyOf(requests.masks());
    }

    /** Other ways to the gradients of some kernels than TensorFlow's, for training in bfloat16. */
    public List<KernelGradient> gradients() {
        return List.copyOf(requests.gradients());
    }
}
