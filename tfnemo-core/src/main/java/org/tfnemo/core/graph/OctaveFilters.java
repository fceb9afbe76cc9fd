package org.tfnemo.core.graph;

import java.util.Arrays;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tfnemo.dsp.signal.OctaveBank;
import org.tfnemo.dsp.signal.OctaveLayout;

/**
 * The filters of an octave as weights of the samples, {@code [length, 2·filters]}, real parts first.
 *
 * <pre>  g[n][f] = Σ_k B[f][k]·e^(−2πikn/N)</pre>
 */
final class OctaveFilters {
    private final Ops tf;
    private final OctaveBank bank;
    private final OctaveLayout layout;
    /** The bins that any filter uses are {@code first} to {@code first + used − 1}. */
    private final int first;

    private final int used;

    OctaveFilters(Ops tf, OctaveBank bank) {
        this.tf = tf;
        this.bank = bank;
        layout = bank.layout();
        int lowest = layout.bins();
        int end = 0;
        for (int f = 0; f < layout.filters(); f++) {
            lowest = Math.min(lowest, bank.start(f));
            end = Math.max(end, bank.start(f) + bank.width());
        }
        first = lowest;
        used = end - lowest;
    }

    /** The first set as a constant. */
    Operand<TFloat32> first() {
        int filters = layout.filters();
        int length = layout.length();
        float[] weights = new float[length * 2 * filters];
        for (int n = 0; n < length; n++) {
            for (int f = 0; f < filters; f++) {
                double re = 0;
                double im = 0;
                for (int k = 0; k < bank.width(); k++) {
                    double angle = angle(bank.start(f) + k, n);
                    double c = bank.real(0, f, k);
                    double s = bank.imaginary(0, f, k);
                    re += c * Math.cos(angle) + s * Math.sin(angle);
                    im += s * Math.cos(angle) - c * Math.sin(angle);
                }
                weights[n * 2 * filters + f] = (float) re;
                weights[n * 2 * filters + filters + f] = (float) im;
            }
        }
        return tf.constant(Shape.of(length, 2L * filters), DataBuffers.of(weights));
    }

    /**
     * The set that suits each clip, {@code [batch, length, 2·filters]}: its bands are taken from the packed bank and
     * brought from bins to samples by a product.
     *
     * @param tuning {@code [batch, 1, 1]}, −½ up to ½
     */
    Operand<TFloat32> tunedTo(Operand<TFloat32> tuning) {
        int filters = layout.filters();
        int length = layout.length();
        int packed = 2 * filters * bank.width() + 1;
        Operand<TFloat32> sets = tf.constant(Shape.of(layout.choices(), packed), DataBuffers.of(packed(packed)));
        Operand<TFloat32> set = tf.gather(sets, choice(tuning), tf.constant(0));
        Operand<TInt32> places = tf.constant(Shape.of(used, 2L * filters), DataBuffers.of(places(packed)));
        Operand<TFloat32> bins = tf.gather(set, places, tf.constant(1));
        Operand<TFloat32> waves = tf.constant(Shape.of(2L * length, used), DataBuffers.of(waves()));
        Operand<TFloat32> products = tf.train.batchMatMul(waves, bins, TFloat32.class);
        Operand<TFloat32> realCosine = part(products, 0, 0);
        Operand<TFloat32> imaginaryCosine = part(products, 0, 1);
        Operand<TFloat32> realSine = part(products, 1, 0);
        Operand<TFloat32> imaginarySine = part(products, 1, 1);
        Operand<TFloat32> real = tf.math.add(realCosine, imaginarySine);
        Operand<TFloat32> imaginary = tf.math.sub(imaginaryCosine, realSine);
        return tf.concat(List.of(real, imaginary), tf.constant(2));
    }

    /** The set whose place among all is the tuning's between −½ and ½: {@code [batch]}. */
    private Operand<TInt32> choice(Operand<TFloat32> tuning) {
        float sets = layout.choices();
        Operand<TFloat32> place = tf.math.add(
                tf.math.mul(tf.reshape(tuning, tf.array(-1)), tf.constant(sets)), tf.constant(sets / 2 + 0.5f));
        Operand<TFloat32> within = tf.math.minimum(tf.math.maximum(place, tf.constant(0f)), tf.constant(sets - 1));
        return tf.dtypes.cast(within, TInt32.class); // rounds down
    }

    private Operand<TFloat32> part(Operand<TFloat32> products, int row, int column) {
        int[] begin = {0, row * layout.length(), column * layout.filters()};
        int[] size = {-1, layout.length(), layout.filters()};
        return tf.slice(products, tf.constant(begin), tf.constant(size));
    }

    /** For each set the real parts of all bands, the imaginary parts, and a 0 for what lies outside the bands. */
    private float[] packed(int packed) {
        int width = bank.width();
        float[] weights = new float[layout.choices() * packed];
        for (int choice = 0; choice < layout.choices(); choice++) {
            for (int f = 0; f < layout.filters(); f++) {
                for (int k = 0; k < width; k++) {
                    int real = choice * packed + f * width + k;
                    weights[real] = bank.real(choice, f, k);
                    weights[real + layout.filters() * width] = bank.imaginary(choice, f, k);
                }
            }
        }
        return weights;
    }

    /** Where in a packed set the value of a used bin and a filter is, {@code [used][real | imaginary of filters]}. */
    private int[] places(int packed) {
        int filters = layout.filters();
        int[] places = new int[used * 2 * filters];
        Arrays.fill(places, packed - 1);
        for (int f = 0; f < filters; f++) {
            for (int k = 0; k < bank.width(); k++) {
                int row = bank.start(f) + k - first;
                places[row * 2 * filters + f] = f * bank.width() + k;
                places[row * 2 * filters + filters + f] = (filters + f) * bank.width() + k;
            }
        }
        return places;
    }

    /** Cosines of the used bins at every sample, then sines: {@code [2·length][used]}. */
    private float[] waves() {
        int length = layout.length();
        float[] waves = new float[2 * length * used];
        for (int n = 0; n < length; n++) {
            for (int k = 0; k < used; k++) {
                waves[n * used + k] = (float) Math.cos(angle(first + k, n));
                waves[(length + n) * used + k] = (float) Math.sin(angle(first + k, n));
            }
        }
        return waves;
    }

    private double angle(int bin, int sample) {
        return 2 * Math.PI * ((long) bin * sample % layout.length()) / layout.length();
    }
}
