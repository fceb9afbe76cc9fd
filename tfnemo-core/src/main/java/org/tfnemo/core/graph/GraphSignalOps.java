package org.tfnemo.core.graph;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.ndarray.index.Indices;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Max;
import org.tensorflow.op.core.Sum;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tfnemo.dsp.signal.ChromaScale;
import org.tfnemo.dsp.signal.Floor;
import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.OctaveBank;
import org.tfnemo.dsp.signal.PeakSearch;
import org.tfnemo.dsp.signal.Projection;
import org.tfnemo.dsp.signal.Reference;
import org.tfnemo.dsp.signal.SignalOps;
import org.tfnemo.dsp.signal.SoftMask;
import org.tfnemo.dsp.signal.TuningGrid;
import org.tfnemo.dsp.signal.Weights;

/**
 * The vocabulary as TensorFlow operations.
 *
 * <p>A matrix is an operand {@code [batch, rows, columns]} whose rows and columns are known and whose batch need not
 * be; samples are {@code [batch, 1, n]}. Every step uses ordinary operations only, all of which convert to ONNX and,
 * {@link #zeroCrossingRate} apart, differentiate. Gradients are finite on silence.
 *
 * <p>One instance builds one graph and is used by one thread.
 */
public final class GraphSignalOps implements SignalOps<Operand<TFloat32>> {
    private static final float DECIBELS_PER_LOG = (float) (10 / Math.log(10));
    private static final float SILENT_SAMPLE = 1e-10f;
    /** Powers up to this count as 0 under a root, whose slope there is infinite. */
    private static final float SILENT_POWER = Float.MIN_NORMAL;

    private final Ops tf;
    /** Magnitudes with the power they are the root of, so that squaring one gives the power and no rounding. */
    private final IdentityHashMap<Operand<TFloat32>, Operand<TFloat32>> powers = new IdentityHashMap<>();
    /** Medians of a matrix by their width: one network gives those along both axes. */
    private final IdentityHashMap<Operand<TFloat32>, Map<Integer, RunningMedians>> medians = new IdentityHashMap<>();

    /** Adds operations to the graph of {@code tf}. */
    public GraphSignalOps(Ops tf) {
        this.tf = requireNonNull(tf, "tf");
    }

    @Override
    public Operand<TFloat32> stft(Operand<TFloat32> samples, Framing framing) {
        return new FourierTransform(framing).of(tf, requireSamples(samples));
    }

    @Override
    public Operand<TFloat32> magnitude(Operand<TFloat32> complex) {
        int rows = rows(complex);
        if (rows % 2 != 0) {
            throw new IllegalArgumentException(
                    "complex must have as many real as imaginary rows; got " + rows + " rows");
        }
        int bins = rows / 2;
        Operand<TFloat32> squares = squared(complex);
        Operand<TFloat32> power = tf.math.add(
                tf.slice(squares, tf.array(0, 0, 0), tf.array(-1, bins, -1)),
                tf.slice(squares, tf.array(0, bins, 0), tf.array(-1, bins, -1)));
        Operand<TFloat32> magnitude = squareRoot(power);
        powers.put(magnitude, power);
        return magnitude;
    }

    @Override
    public Operand<TFloat32> square(Operand<TFloat32> values) {
        Operand<TFloat32> power = powers.get(values);
        return power == null ? squared(values) : power;
    }

    /** By way of an identity: asked for the gradient of a variable's own square, TensorFlow 2.18 ends the process. */
    private Operand<TFloat32> squared(Operand<TFloat32> values) {
        return tf.math.square(tf.identity(values));
    }

    @Override
    public Operand<TFloat32> squareRoot(Operand<TFloat32> values) {
        Operand<TFloat32> silent = tf.constant(SILENT_POWER);
        // A product, not a select: tf2onnx turns a select into one, and the gradient of the other branch would leak.
        Operand<TFloat32> sounds = tf.dtypes.cast(tf.math.greater(values, silent), TFloat32.class);
        return tf.math.mul(tf.math.sqrt(tf.math.maximum(values, silent)), sounds);
    }

    @Override
    public Operand<TFloat32> project(Projection projection, Operand<TFloat32> values) {
        if (rows(values) != projection.in()) {
            throw new IllegalArgumentException(
                    "values must have the " + projection.in() + " rows that the projection takes; got " + rows(values));
        }
        Shape shape = Shape.of(projection.out(), projection.in());
        return tf.train.batchMatMul(tf.constant(shape, DataBuffers.of(projection.toArray())), values, TFloat32.class);
    }

    @Override
    public Operand<TFloat32> decibel(Operand<TFloat32> power, Reference reference, Floor floor) {
        Operand<TFloat32> loudest = audible(loudest(power), floor);
        Operand<TFloat32> zero = switch (reference) {
            case ONE -> audible(tf.constant(1f), floor);
            case LOUDEST -> loudest;
        };
        Operand<TFloat32> lowest = tf.math.sub(level(loudest, zero), tf.constant((float) floor.range()));
        return tf.math.maximum(level(audible(power, floor), zero), lowest);
    }

    @Override
    public Operand<TFloat32> meanSquare(Operand<TFloat32> samples, Framing framing) {
        FrameMean mean = new FrameMean(framing);
        Operand<TFloat32> squares = squared(requireSamples(samples));
        return mean.of(tf, PaddedSamples.of(tf, squares, framing, mean.length(columns(samples))));
    }

    @Override
    public Operand<TFloat32> zeroCrossingRate(Operand<TFloat32> samples, Framing framing) {
        FrameMean mean = new FrameMean(framing);
        int length = mean.length(columns(requireSamples(samples)));
        PaddedSamples crossings = PaddedSamples.of(tf, crossings(samples), framing, length);
        int last = length - framing.length();
        Operand<TFloat32> first = tf.stridedSlice(
                crossings.values(), Indices.all(), Indices.all(), Indices.slice(0, last + 1, framing.hop()));
        // What crosses into a frame's first sample began outside the frame.
        return tf.math.sub(mean.of(tf, crossings), tf.math.div(first, tf.constant((float) framing.length())));
    }

    @Override
    public Operand<TFloat32> istft(Operand<TFloat32> complex, Framing framing, Operand<TFloat32> original) {
        int samples = columns(requireSamples(original));
        requireShape(complex, 2 * framing.bins(), framing.frames(samples));
        return new InverseFourierTransform(framing).of(tf, complex, samples);
    }

    @Override
    public Operand<TFloat32> medianOverFrames(Operand<TFloat32> values, int width) {
        return medians(values, width).overFrames();
    }

    @Override
    public Operand<TFloat32> medianOverRows(Operand<TFloat32> values, int width) {
        return medians(values, width).overRows();
    }

    @Override
    public Operand<TFloat32> softMask(Operand<TFloat32> wanted, Operand<TFloat32> rest, SoftMask mask) {
        requireShape(rest, rows(wanted), columns(wanted));
        return new SoftMasking(mask).of(tf, wanted, rest);
    }

    @Override
    public Operand<TFloat32> masked(Operand<TFloat32> complex, Operand<TFloat32> mask) {
        requireShape(complex, 2 * rows(mask), columns(mask));
        return tf.math.mul(complex, tf.concat(List.of(mask, mask), tf.constant(1)));
    }

    @Override
    public Operand<TFloat32> weightedSum(Operand<TFloat32> first, Operand<TFloat32> second, Weights weights) {
        requireShape(second, rows(first), columns(first));
        return tf.math.add(
                tf.math.mul(first, tf.constant((float) weights.first())),
                tf.math.mul(second, tf.constant((float) weights.second())));
    }

    @Override
    public Operand<TFloat32> halve(Operand<TFloat32> samples) {
        return new Halving(tf).of(requireSamples(samples));
    }

    @Override
    public Operand<TFloat32> constantQ(Operand<TFloat32> samples, OctaveBank bank, int hop) {
        return new OctaveTransform(tf, bank, hop).of(requireSamples(samples), new OctaveFilters(tf, bank).first());
    }

    @Override
    public Operand<TFloat32> tunedConstantQ(
            Operand<TFloat32> samples, OctaveBank bank, int hop, Operand<TFloat32> tuning) {
        Operand<TFloat32> filters = new OctaveFilters(tf, bank).tunedTo(tf.stopGradient(tuning));
        return new OctaveTransform(tf, bank, hop).of(requireSamples(samples), filters);
    }

    @Override
    public Operand<TFloat32> tuning(Operand<TFloat32> spectrum, PeakSearch search, TuningGrid grid) {
        return new TuningEstimate(tf, search, grid).of(spectrum);
    }

    @Override
    public Operand<TFloat32> pitchClasses(Operand<TFloat32> spectrum, ChromaScale scale, Operand<TFloat32> tuning) {
        return new PitchClasses(tf, scale, rows(spectrum)).of(spectrum, tf.stopGradient(tuning));
    }

    @Override
    public Operand<TFloat32> divideByLargest(Operand<TFloat32> values) {
        return new FrameShares(tf, values).ofLargest();
    }

    @Override
    public Operand<TFloat32> divideBySum(Operand<TFloat32> values) {
        return new FrameShares(tf, values).ofSum();
    }

    private RunningMedians medians(Operand<TFloat32> values, int width) {
        return medians.computeIfAbsent(values, matrix -> new HashMap<>())
                .computeIfAbsent(width, w -> RunningMedians.of(tf, values, w));
    }

    /** 1 where a sample's sign differs from that of the sample before, else 0; the first sample has 0. */
    private Operand<TFloat32> crossings(Operand<TFloat32> samples) {
        Operand<TFloat32> negative = tf.dtypes.cast(tf.math.less(samples, tf.constant(-SILENT_SAMPLE)), TFloat32.class);
        Operand<TFloat32> first = tf.slice(negative, tf.array(0, 0, 0), tf.array(-1, 1, 1));
        Operand<TFloat32> before = tf.slice(
                tf.concat(List.of(first, negative), tf.constant(2)),
                tf.array(0, 0, 0),
                tf.array(-1, 1, columns(samples)));
        Operand<TFloat32> nothingOrNaN = tf.math.mul(samples, tf.constant(0f)); // a comparison would hide NaN
        return tf.math.add(tf.math.abs(tf.math.sub(negative, before)), nothingOrNaN);
    }

    /** The largest value of each clip, NaN where the clip has a NaN: ONNX Runtime's maximum passes over NaN. */
    private Operand<TFloat32> loudest(Operand<TFloat32> power) {
        Operand<TInt32> clip = tf.array(1, 2);
        Operand<TFloat32> sum = tf.sum(tf.stopGradient(power), clip, Sum.keepDims(true));
        Operand<TFloat32> nothingOrNaN = tf.math.mul(sum, tf.constant(0f));
        return tf.math.add(tf.max(power, clip, Max.keepDims(true)), nothingOrNaN);
    }

    private Operand<TFloat32> audible(Operand<TFloat32> power, Floor floor) {
        return tf.math.maximum(power, tf.constant((float) floor.power()));
    }

    /** Of the quotient, not a difference of levels: equal powers must give 0 dB however a logarithm is rounded. */
    private Operand<TFloat32> level(Operand<TFloat32> power, Operand<TFloat32> zero) {
        return tf.math.mul(tf.math.log(tf.math.div(power, zero)), tf.constant(DECIBELS_PER_LOG));
    }

    private static Operand<TFloat32> requireSamples(Operand<TFloat32> samples) {
        if (rows(samples) != 1) {
            throw new IllegalArgumentException("samples must be [batch, 1, n]; got " + samples.shape());
        }
        return samples;
    }

    private static void requireShape(Operand<TFloat32> matrix, int rows, int columns) {
        if (rows(matrix) != rows || columns(matrix) != columns) {
            throw new IllegalArgumentException("a matrix must be [batch, " + rows + ", " + columns
                    + "], because of what it is joined with; got " + matrix.shape());
        }
    }

    private static int rows(Operand<TFloat32> matrix) {
        return known(matrix, 1);
    }

    private static int columns(Operand<TFloat32> matrix) {
        return known(matrix, 2);
    }

    private static int known(Operand<TFloat32> matrix, int axis) {
        Shape shape = matrix.shape();
        if (shape.numDimensions() != 3 || shape.get(axis) < 1) {
            throw new IllegalArgumentException(
                    "a matrix must be [batch, rows, columns] with known rows and columns; got " + shape);
        }
        return Math.toIntExact(shape.get(axis));
    }
}
