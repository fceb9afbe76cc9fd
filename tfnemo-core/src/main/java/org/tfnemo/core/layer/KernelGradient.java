package org.tfnemo.core.layer;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.linalg.MatMul;
import org.tensorflow.types.TFloat32;

/**
 * The gradient of a convolution's kernel as a product of two matrices: what the taps saw, and the slopes of what came
 * out.
 *
 * <pre>  dL/dkernel[m, n, c, f] = Σ_b Σ_i Σ_j x[b, i·s + m, j·t + n, c] · dL/dy[b, i, j, f],   x padded
 *   [batch·h·w, taps·c]ᵀ · [batch·h·w, filters]</pre>
 *
 * <p>The same sums as those of TensorFlow's gradient, in another order. For convolutions of many channels over few
 * places, in bfloat16: oneDNN's kernel gradient runs there at a tenth of what the processor multiplies.
 */
public final class KernelGradient {
    private static final int FEW_PLACES = 100;

    private final Parameter kernel;
    private final Operand<TFloat32> image;
    private final Operand<TFloat32> output;
    private final Taps rows;
    private final Taps columns;

    /**
     * @param kernel {@code [rows, columns, c, filters]}, all of whose taps see the image
     * @param image {@code [batch, h, w, c]}, not padded
     * @param output what the convolution makes of it, {@code [batch, h, w, filters]}
     */
    KernelGradient(Parameter kernel, Operand<TFloat32> image, Operand<TFloat32> output, Taps rows, Taps columns) {
        this.kernel = kernel;
        this.image = image;
        this.output = output;
        this.rows = rows;
        this.columns = columns;
    }

    /** Whether a convolution comes to so few places that this is faster. */
    static boolean pays(Operand<TFloat32> output) {
        return output.shape().get(1) * output.shape().get(2) <= FEW_PLACES;
    }

    /** Whose gradient it is. */
    public Parameter kernel() {
        return kernel;
    }

    /** The convolution's output, by which the slopes are taken. */
    public Operand<TFloat32> output() {
        return output;
    }

    /**
     * The gradient.
     *
     * @param slopes dL/dy, of the shape of {@link #output}
     */
    public Operand<TFloat32> of(Ops tf, Operand<TFloat32> slopes) {
        int channels = Math.toIntExact(kernel.shape().get(2));
        int filters = Math.toIntExact(kernel.shape().get(3));
        Operand<TFloat32> padded = Window.pad(tf, image, rows.around(), columns.around(), 0);
        List<Operand<TFloat32>> taps = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            for (int column = 0; column < columns.count(); column++) {
                taps.add(seen(tf, padded, row, column));
            }
        }
        // TensorFlow does not join one alone.
        Operand<TFloat32> windows = taps.size() == 1 ? taps.get(0) : tf.concat(taps, tf.constant(3));
        Operand<TFloat32> product = tf.linalg.matMul(
                tf.reshape(windows, tf.constant(new int[] {-1, taps.size() * channels})),
                tf.reshape(slopes, tf.constant(new int[] {-1, filters})),
                MatMul.transposeA(true));
        return tf.reshape(product, tf.constant(new int[] {rows.count(), columns.count(), channels, filters}));
    }

    /** What the tap at {@code row} and {@code column} sees at each step. */
    private Operand<TFloat32> seen(Ops tf, Operand<TFloat32> padded, int row, int column) {
        int height = Math.toIntExact(output.shape().get(1));
        int width = Math.toIntExact(output.shape().get(2));
        int[] first = {0, row, column, 0};
        int[] end = {
            Integer.MAX_VALUE,
            row + (height - 1) * rows.stride() + 1,
            column + (width - 1) * columns.stride() + 1,
            Integer.MAX_VALUE
        };
        int[] stride = {1, rows.stride(), columns.stride(), 1};
        return tf.stridedSlice(padded, tf.constant(first), tf.constant(end), tf.constant(stride));
    }
}
