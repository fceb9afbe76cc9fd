package org.tfnemo.core.layer;

import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

/** Where layers get their variables from: the trained ones, or others that stand for them. */
@FunctionalInterface
public interface VariableSource {
    /** The variable of {@code parameter}; the same for every call. */
    Operand<TFloat32> get(Parameter parameter);
}
