package org.tfnemo.core.graph;

import static java.util.Objects.requireNonNull;
import static org.tfnemo.core.graph.MatrixShape.columns;
import static org.tfnemo.core.graph.MatrixShape.requireMatrix;
import static org.tfnemo.core.graph.MatrixShape.requireSamples;
import static org.tfnemo.core.graph.MatrixShape.requireShape;
import static org.tfnemo.core.graph.MatrixShape.rows;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.dsp.signal.Band;
import org.tfnemo.dsp.signal.ChromaScale;
import org.tfnemo.dsp.signal.Extreme;
import org.tfnemo.dsp.signal.Floor;
import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.OctaveBank;
import org.tfnemo.dsp.signal.PeakSearch;
import org.tfnemo.dsp.signal.Projection;
import org.tfnemo.dsp.signal.Reference;
import org.tfnemo.dsp.signal.SignalOps;
import org.tfnemo.dsp.signal.Slope;
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
        return new DecibelScale(tf, reference, floor).of(power);
    }

    @Override
    public Operand<TFloat32> meanSquare(Operand<TFloat32> samples, Framing framing) {
        FrameMean mean = new FrameMean(framing);
        Operand<TFloat32> squares = squared(requireSamples(samples));
        return mean.of(tf, PaddedSamples.of(tf, squares, framing, mean.length(columns(samples))));
    }

    @Override
    public Operand<TFloat32> zeroCrossingRate(Operand<TFloat32> samples, Framing framing) {
        return new ZeroCrossings(framing).of(tf, requireSamples(samples));
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
    public Operand<TFloat32> stack(List<Operand<TFloat32>> parts) {
        parts.forEach(part -> requireShape(part, rows(part), columns(parts.get(0))));
        return tf.concat(parts, tf.constant(1));
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

    @Override
    public Operand<TFloat32> delta(Operand<TFloat32> values, Slope slope) {
        return new SlopeFilter(slope).of(tf, requireMatrix(values));
    }

    @Override
    public Operand<TFloat32> spectralFlux(Operand<TFloat32> values, int delay) {
        return new SpectralRise(delay).of(tf, requireMatrix(values));
    }

    @Override
    public Operand<TFloat32> localAutocorrelation(Operand<TFloat32> row, int length) {
        return new LocalAutocorrelation(length).of(tf, requireSamples(row));
    }

    @Override
    public Operand<TFloat32> bandExtremes(Operand<TFloat32> values, List<Band> bands, Extreme extreme) {
        Operand<TFloat32> power = powers.get(requireMatrix(values));
        // Roots keep the order, so only those of the values found are taken.
        return power == null
                ? BandExtremeMeans.ofValues(extreme).of(tf, values, bands)
                : BandExtremeMeans.ofPowers(extreme, this::squareRoot).of(tf, power, bands);
    }

    @Override
    public Operand<TFloat32> fineMagnitude(Operand<TFloat32> samples, Framing framing) {
        Operand<TFloat32> power = new FineSpectrum(framing).power(tf, requireSamples(samples));
        Operand<TFloat32> magnitude = squareRoot(power);
        powers.put(magnitude, power);
        return magnitude;
    }

    private RunningMedians medians(Operand<TFloat32> values, int width) {
        return medians.computeIfAbsent(values, matrix -> new HashMap<>())
                .computeIfAbsent(width, w -> RunningMedians.of(tf, values, w));
    }
}
