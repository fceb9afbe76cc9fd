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
    private final Block samples = Block.given();
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
            return squareRoot(power(complex, stft.framing()));
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
    public Block istft(Block complex, Framing framing, Block original) {
        return block(Recipe.of("istft", framing, complex, original), new OverlapAdd(framing, spectraOf(framing)));
    }

    @Override
    public Block medianOverFrames(Block values, int width) {
        return block("medianOverFrames", width, values, RunningMedian.overFrames(width));
    }

    @Override
    public Block medianOverRows(Block values, int width) {
        return block("medianOverRows", width, values, RunningMedian.overRows(width));
    }

    @Override
    public Block softMask(Block wanted, Block rest, SoftMask mask) {
        return block(Recipe.of("softMask", mask, wanted, rest), new SoftMasks(mask));
    }

    @Override
    public Block masked(Block complex, Block mask) {
        return block(Recipe.of("masked", "", complex, mask), new Masked());
    }

    @Override
    public Block weightedSum(Block first, Block second, Weights weights) {
        return block(Recipe.of("weightedSum", weights, first, second), new WeightedSum(weights));
    }

    @Override
    public Block stack(List<Block> parts) {
        return blocks.computeIfAbsent(
                new Recipe("stack", "", List.copyOf(parts)), recipe -> Block.of(new RowStack(recipe.inputs)));
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
                Recipe.of("tunedConstantQ", List.of(bank, hop), samples, tuning),
                (x, tuned, y) -> transform.compute(x, grid.step(tuned.row(0)[0]), y));
    }

    @Override
    public Block tuning(Block spectrum, PeakSearch search, TuningGrid grid) {
        return block("tuning", List.of(search, grid), spectrum, new TuningEstimate(search, grid));
    }

    @Override
    public Block pitchClasses(Block spectrum, ChromaScale scale, Block tuning) {
        return block(Recipe.of("pitchClasses", scale, spectrum, tuning), new PitchClasses(scale));
    }

    @Override
    public Block divideByLargest(Block values) {
        return block("divideByLargest", "", values, new LargestNorm());
    }

    @Override
    public Block divideBySum(Block values) {
        return block("divideBySum", "", values, new SumNorm());
    }

    @Override
    public Block delta(Block values, Slope slope) {
        return block("delta", slope, values, new Delta(slope));
    }

    @Override
    public Block spectralFlux(Block values, int delay) {
        return block("spectralFlux", delay, values, new SpectralFlux(delay));
    }

    @Override
    public Block localAutocorrelation(Block row, int length) {
        return block("localAutocorrelation", length, row, new LocalAutocorrelation(length));
    }

    @Override
    public Block bandExtremes(Block values, List<Band> bands, Extreme extreme) {
        boolean roots = values.kernel() instanceof SquareRoot;
        return block(
                "bandExtremes",
                List.of(bands, extreme, roots),
                roots ? values.input() : values,
                new BandExtremes(bands, extreme, roots));
    }

    @Override
    public Block fineMagnitude(Block samples, Framing framing) {
        return squareRoot(block("finePower", framing, samples, new FinePowerSpectrum(framing)));
    }

    /** The power of a Fourier transform: from it where something else wants it too, else without storing it. */
    private Block power(Block stft, Framing framing) {
        PowerSpectrum power = new PowerSpectrum(spectraOf(framing));
        Block samples = stft.input();
        return blocks.computeIfAbsent(
                Recipe.of("power", "", stft),
                recipe -> Block.of((clip, values) -> {
                    if (stft.holds(clip)) {
                        power.square(stft.values(clip), values);
                    } else {
                        power.compute(samples.values(clip), values);
                    }
                }));
    }

    private FrameSpectra spectraOf(Framing framing) {
        return spectra.computeIfAbsent(framing, FrameSpectra::new);
    }

    private Block block(String step, Object settings, Block input, Kernel kernel) {
        return blocks.computeIfAbsent(Recipe.of(step, settings, input), recipe -> Block.of(kernel, input));
    }

    private Block block(Recipe recipe, PairKernel kernel) {
        return blocks.computeIfAbsent(recipe, pair -> Block.of(kernel, pair.inputs.get(0), pair.inputs.get(1)));
    }

    /** What makes two blocks the same one. */
    private record Recipe(String step, Object settings, List<Block> inputs) {
        static Recipe of(String step, Object settings, Block... inputs) {
            return new Recipe(step, settings, List.of(inputs));
        }
    }
}
