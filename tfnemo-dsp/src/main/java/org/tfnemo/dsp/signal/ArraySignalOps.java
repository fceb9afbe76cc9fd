package org.tfnemo.dsp.signal;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The vocabulary in pure Java.
 *
 * <p>The steps describe: nothing is computed before {@link #evaluate}. Describe a result once, from
 * {@link #samples()} on, and evaluate it for as many clips as there are. Equal steps are one block and are computed
 * once for a clip; a power that is described as a squared magnitude of a Fourier transform is computed without the
 * root. Once warm, a call allocates its result and nothing else; working memory grows with the longest clip seen.
 *
 * <p>One instance belongs to one thread at a time.
 */
public final class ArraySignalOps implements SignalOps<Block> {
    private static final float[] NO_SAMPLES = {};

    private final Map<Recipe, Block> blocks = new HashMap<>();
    private final Map<Framing, FrameSpectra> spectra = new HashMap<>();
    private final Block samples = new Block(null, null);
    private long clip;

    /** The clip to come, {@code [1][samples]}. */
    public Block samples() {
        return samples;
    }

    /**
     * The values of {@code block} for a clip.
     *
     * @param block made by this instance
     * @param clipSamples at least one; not modified
     */
    public FeatureMap evaluate(Block block, float[] clipSamples) {
        if (requireNonNull(clipSamples, "samples").length == 0) {
            throw new IllegalArgumentException("samples must be at least 1; got 0");
        }
        clip++;
        samples.put(clipSamples, clip);
        try {
            return block.values(clip).toFeatureMap();
        } finally {
            samples.put(NO_SAMPLES, clip);
        }
    }

    @Override
    public Block stft(Block samples, Framing framing) {
        return block("stft", framing, samples, new FourierTransform(framing, spectraOf(framing)));
    }

    @Override
    public Block magnitude(Block complex) {
        if (complex.kernel() instanceof FourierTransform stft) {
            return squareRoot(power(complex.input(), stft.framing()));
        }
        return block("magnitude", "", complex, new Magnitude());
    }

    @Override
    public Block square(Block values) {
        if (values.kernel() instanceof SquareRoot) {
            return values.input();
        }
        return block("square", "", values, new Square());
    }

    @Override
    public Block squareRoot(Block values) {
        return block("squareRoot", "", values, new SquareRoot());
    }

    @Override
    public Block project(Projection projection, Block values) {
        return block("project", projection, values, new BandedProduct(projection));
    }

    @Override
    public Block decibel(Block power, Reference reference, Floor floor) {
        return block("decibel", List.of(reference, floor), power, new Decibels(reference, floor));
    }

    @Override
    public Block meanSquare(Block samples, Framing framing) {
        return block("meanSquare", framing, samples, new MeanSquare(framing));
    }

    @Override
    public Block zeroCrossingRate(Block samples, Framing framing) {
        return block("zeroCrossingRate", framing, samples, new ZeroCrossings(framing));
    }

    @Override
    public Block halve(Block samples) {
        return block("halve", "", samples, new Halving());
    }

    @Override
    public Block constantQ(Block samples, OctaveBank bank, int hop) {
        OctaveTransform transform = new OctaveTransform(bank, hop);
        return block("constantQ", List.of(bank, hop), samples, (x, y) -> transform.compute(x, 0, y));
    }

    @Override
    public Block tunedConstantQ(Block samples, OctaveBank bank, int hop, Block tuning) {
        OctaveTransform transform = new OctaveTransform(bank, hop);
        TuningGrid grid = new TuningGrid(bank.layout().filters(), bank.layout().choices());
        return block(
                "tunedConstantQ",
                List.of(bank, hop, tuning),
                samples,
                (x, y) -> transform.compute(x, grid.step(tuning.values(clip).row(0)[0]), y));
    }

    @Override
    public Block tuning(Block spectrum, PeakSearch search, TuningGrid grid) {
        return block("tuning", List.of(search, grid), spectrum, new TuningEstimate(search, grid));
    }

    @Override
    public Block pitchClasses(Block spectrum, ChromaScale scale, Block tuning) {
        PitchClasses classes = new PitchClasses(scale);
        return block(
                "pitchClasses",
                List.of(scale, tuning),
                spectrum,
                (x, y) -> classes.compute(x, tuning.values(clip).row(0)[0], y));
    }

    @Override
    public Block divideByLargest(Block values) {
        return block("divideByLargest", "", values, new LargestNorm());
    }

    @Override
    public Block divideBySum(Block values) {
        return block("divideBySum", "", values, new SumNorm());
    }

    private Block power(Block samples, Framing framing) {
        return block("power", framing, samples, new PowerSpectrum(spectraOf(framing)));
    }

    private FrameSpectra spectraOf(Framing framing) {
        return spectra.computeIfAbsent(framing, FrameSpectra::new);
    }

    private Block block(String step, Object settings, Block input, Kernel kernel) {
        return blocks.computeIfAbsent(new Recipe(step, settings, input), recipe -> new Block(kernel, input));
    }

    /** What makes two blocks the same one. */
    private record Recipe(String step, Object settings, Block input) {}
}
