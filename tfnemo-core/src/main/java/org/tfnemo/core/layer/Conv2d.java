package org.tfnemo.core.layer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Square convolution without bias, to be followed by batch normalisation.
 *
 * <pre>  in      x : [batch, h, w, c]                                  NHWC, float32
 *   out     y : [batch, ⌊(h−k+2p)/s⌋+1, ⌊(w−k+2p)/s⌋+1, filters]   p = ⌊k/2⌋
 *   weights   : name/kernel [k, k, c, filters], He normal over fan-out</pre>
 *
 * @param name of the layer in its network
 * @param kernel k, odd
 * @param filters output channels, ≥ 1
 * @param stride s, ≥ 1
 */
public record Conv2d(String name, int kernel, int filters, int stride) {
    public Conv2d {
        requireNonNull(name, "name");
        if (filters < 1) {
            throw new IllegalArgumentException("filters must be at least 1 channel; got " + filters);
        }
        if (kernel < 1 || kernel % 2 == 0) {
            throw new IllegalArgumentException("kernel must be odd, so it has a centre; got " + kernel);
        }
        if (stride < 1) {
            throw new IllegalArgumentException("stride must be at least 1 pixel; got " + stride);
        }
    }

    public Operand<TFloat32> apply(LayerScope scope, Operand<TFloat32> x) {
        LayerScope own = scope.within(name);
        long channels = Extents.of(x, 3, "convolution " + name);
        List<Long> shape = List.of((long) kernel, (long) kernel, channels, (long) filters);
        Operand<TFloat32> weights = own.variable("kernel", shape, Initial.HE_FAN_OUT, Parameter.Role.WEIGHT);
        if (kernel > 1 && image(x, 1) == 1 && image(x, 2) == 1) {
            return onOnePlace(own.tf(), x, weights, channels);
        }
        Window window = new Window(kernel, stride);
        Window.Padded padded = window.pad(own.tf(), x, 0, "convolution " + name);
        return own.tf().nn.conv2d(padded.image(), weights, window.strides(), padded.mode());
    }

    /**
     * All but the centre of the kernel sees padding. TensorFlow's bfloat16 gradient of a kernel leaves those taps as it
     * found the memory, and sometimes finds no number there, so they are kept out of it.
     */
    private Operand<TFloat32> onOnePlace(Ops tf, Operand<TFloat32> x, Operand<TFloat32> weights, long channels) {
        int centre = kernel / 2;
        Operand<TFloat32> tap = tf.slice(weights, tf.constant(new int[] {centre, centre, 0, 0}), tf.constant(new int[] {
            1, 1, Math.toIntExact(channels), filters
        }));
        return tf.nn.conv2d(x, tap, List.of(1L, 1L, 1L, 1L), "VALID");
    }

    private static long image(Operand<TFloat32> x, int axis) {
        return x.shape().get(axis);
    }
}
