package org.tfnemo.core.device;

import org.tensorflow.DeviceSpec;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.TensorFlow;
import org.tensorflow.exceptions.TensorFlowException;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** Whether TensorFlow computes on a graphics card here. */
public final class GraphicsCard {
    /** Where the CUDA build keeps its native library on the class path. */
    private static final String CUDA_BUILD = "/org/tensorflow/internal/c_api/linux-x86_64-gpu/libtensorflow_cc.so.2";

    private GraphicsCard() {}

    /** Whether the class path holds TensorFlow's CUDA build. */
    public static boolean inBuild() {
        return TensorFlow.class.getResource(CUDA_BUILD) != null;
    }

    /** Whether an operation pinned to the first card runs: with the build, the driver, CUDA and cuDNN all there. */
    public static boolean usable() {
        if (!inBuild()) {
            return false;
        }
        DeviceSpec first = DeviceSpec.newBuilder()
                .deviceType(DeviceSpec.DeviceType.GPU)
                .deviceIndex(0)
                .build();
        try (Graph graph = new Graph();
                Session session = new Session(graph)) {
            Ops tf = Ops.create(graph).withDevice(first);
            Operand<TFloat32> sum = tf.math.add(tf.constant(1f), tf.constant(2f));
            try (Result result = session.runner().fetch(sum).run()) {
                return ((TFloat32) result.get(0)).getFloat() == 3f;
            }
        } catch (TensorFlowException | IllegalArgumentException e) {
            return false; // "Cannot assign a device": this is the question's answer, not a failure
        }
    }
}
