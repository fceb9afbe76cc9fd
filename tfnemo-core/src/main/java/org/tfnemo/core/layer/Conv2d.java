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
 * <p>Taps that see nothing but padding are left out ({@link Taps}). That saves work over images of one row, and a
 * gradient: where the window makes one step along an image and several across, TensorFlow 2.18's bfloat16 gradient of a
 * strided kernel is wrong on some processors, or no number.
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
        Parameter parameter = new Parameter(own.path() + "kernel", shape, Initial.HE_FAN_OUT, Parameter.Role.WEIGHT);
        Operand<TFloat32> weights = own.variable(parameter);
        Window window = new Window(kernel, stride);
        long height = Extents.of(x, 1, "convolution " + name);
        long width = Extents.of(x, 2, "convolution " + name);
        Taps rows = Taps.of(window, height);
        Taps columns = Taps.of(window, width);
        boolean same = rows.same(height) && columns.same(width);
        Operand<TFloat32> image = same ? x : Window.pad(own.tf(), x, rows.around(), columns.around(), 0);
        List<Long> strides = List.of(1L, (long) rows.stride(), (long) columns.stride(), 1L);
        Operand<TFloat32> taps = seen(own.tf(), weights, rows, columns);
        Operand<TFloat32> y = own.tf().nn.conv2d(image, taps, strides, same ? "SAME" : "VALID");
        if (own.mode() == Mode.TRAINING && sees(rows, columns) && KernelGradient.pays(y)) {
            own.gradient(new KernelGradient(parameter, x, y, rows, columns));
        }
        return y;
    }

    /** Whether every tap sees the image. */
    private boolean sees(Taps rows, Taps columns) {
        return rows.count() == kernel && columns.count() == kernel;
    }

    /** The taps that see the image. */
    private Operand<TFloat32> seen(Ops tf, Operand<TFloat32> weights, Taps rows, Taps columns) {
        if (sees(rows, columns)) {
            return weights;
        }
        int channels = Math.toIntExact(weights.shape().get(2));
        int[] first = {rows.first(), columns.first(), 0, 0};
        int[] count = {rows.count(), columns.count(), channels, filters};
        return tf.slice(weights, tf.constant(first), tf.constant(count));
    }
}
