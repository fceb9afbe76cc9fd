package org.tfnemo.core.layer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

/**
 * Convolution over time without bias, to be followed by batch normalisation.
 *
 * <pre>  in      x : [batch, 1, t, c]                           a line of t places
 *   out     y : [batch, 1, ⌊(t−k+2p)/s⌋+1, filters]        p = ⌊k/2⌋
 *   weights   : name/kernel [1, k, c, filters], He normal over fan-out</pre>
 *
 * @param name of the layer in its network
 * @param kernel k, odd
 * @param filters output channels, ≥ 1
 * @param stride s, ≥ 1
 */
public record Conv1d(String name, int kernel, int filters, int stride) {
    public Conv1d {
        requireNonNull(name, "name");
        new Conv2d(name, kernel, filters, stride);
    }

    public Operand<TFloat32> apply(LayerScope scope, Operand<TFloat32> x) {
        LayerScope own = scope.within(name);
        String layer = "convolution " + name;
        if (Extents.of(x, 1, layer) != 1) {
            throw new IllegalArgumentException(layer + " must have an input of one row; got " + x.shape());
        }
        List<Long> shape = List.of(1L, (long) kernel, Extents.of(x, 3, layer), (long) filters);
        Operand<TFloat32> weights = own.variable("kernel", shape, Initial.HE_FAN_OUT, Parameter.Role.WEIGHT);
        List<Long> strides = List.of(1L, 1L, (long) stride, 1L);
        if (stride == 1) { // SAME then pads both ends alike
            return own.tf().nn.conv2d(x, weights, strides, "SAME");
        }
        int half = kernel / 2;
        int[][] around = {{0, 0}, {0, 0}, {half, half}, {0, 0}};
        Operand<TFloat32> padded =
                own.tf().pad(x, own.tf().constant(around), own.tf().constant(0f));
        return own.tf().nn.conv2d(padded, weights, strides, "VALID");
    }
}
