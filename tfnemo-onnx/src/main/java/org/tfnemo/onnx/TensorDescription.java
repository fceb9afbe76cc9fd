package org.tfnemo.onnx;

import static java.util.Objects.requireNonNull;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.TensorInfo;
import java.util.Arrays;
import java.util.List;

/**
 * What a model file says of one of its inputs or outputs.
 *
 * @param floats whether it is a tensor of float32
 * @param shape dimensions, −1 where any size goes; empty when it is no tensor
 */
public record TensorDescription(String name, boolean floats, List<Long> shape) {
    public TensorDescription {
        requireNonNull(name, "name");
        shape = List.copyOf(shape);
    }

    static TensorDescription of(NodeInfo node) {
        if (node.getInfo() instanceof TensorInfo tensor) {
            List<Long> shape = Arrays.stream(tensor.getShape()).boxed().toList();
            return new TensorDescription(node.getName(), tensor.type == OnnxJavaType.FLOAT, shape);
        }
        return new TensorDescription(node.getName(), false, List.of());
    }

    /** Whether this is float32 with as many dimensions as {@code wanted}, equal to each that is not −1 on either side. */
    public boolean fits(long... wanted) {
        if (!floats || shape.size() != wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] >= 0 && shape.get(i) >= 0 && wanted[i] != shape.get(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return name + " " + (floats ? "float32 " : "not float32 ") + shape;
    }
}
