package org.tfnemo.core.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Max;
import org.tensorflow.op.core.Sum;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tfnemo.dsp.signal.Floor;
import org.tfnemo.dsp.signal.Reference;

/** Powers in decibels, not below a range under the clip's largest. */
final class DecibelScale {
    private static final float DECIBELS_PER_LOG = (float) (10 / Math.log(10));

    private final Ops tf;
    private final Reference reference;
    private final Floor floor;

    DecibelScale(Ops tf, Reference reference, Floor floor) {
        this.tf = tf;
        this.reference = reference;
        this.floor = floor;
    }

    Operand<TFloat32> of(Operand<TFloat32> power) {
        Operand<TFloat32> loudest = audible(loudest(power));
        Operand<TFloat32> zero = switch (reference) {
            case ONE -> audible(tf.constant(1f));
            case LOUDEST -> loudest;
        };
        Operand<TFloat32> lowest = tf.math.sub(level(loudest, zero), tf.constant((float) floor.range()));
        return tf.math.maximum(level(audible(power), zero), lowest);
    }

    /** The largest value of each clip, NaN where the clip has a NaN: ONNX Runtime's maximum passes over NaN. */
    private Operand<TFloat32> loudest(Operand<TFloat32> power) {
        Operand<TInt32> clip = tf.array(1, 2);
        Operand<TFloat32> sum = tf.sum(tf.stopGradient(power), clip, Sum.keepDims(true));
        Operand<TFloat32> nothingOrNaN = tf.math.mul(sum, tf.constant(0f));
        return tf.math.add(tf.max(power, clip, Max.keepDims(true)), nothingOrNaN);
    }

    private Operand<TFloat32> audible(Operand<TFloat32> power) {
        return tf.math.maximum(power, tf.constant((float) floor.power()));
    }

    /** Of the quotient, not a difference of levels: equal powers must give 0 dB however a logarithm is rounded. */
    private Operand<TFloat32> level(Operand<TFloat32> power, Operand<TFloat32> zero) {
        return tf.math.mul(tf.math.log(tf.math.div(power, zero)), tf.constant(DECIBELS_PER_LOG));
    }
}
