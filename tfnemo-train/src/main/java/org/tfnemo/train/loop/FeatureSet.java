package org.tfnemo.train.loop;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tfnemo.core.model.Standardisation;
import org.tfnemo.train.augment.BatchAugmentation;
import org.tfnemo.train.augment.FeatureAugmentation;
import org.tfnemo.train.augment.WaveformAugmentation;
import org.tfnemo.train.run.RunException;

/** Makes standardised features of a library's clips on a pipeline's workers. */
final class FeatureSet {
    private final SoundLibrary library;
    private final ClipWork work;
    private final TrainingTask task;
    private final NetworkShape shape;
    private final int[] classes;

    FeatureSet(SoundLibrary library, int[] classes, ClipWork work, TrainingTask task, NetworkShape shape) {
        this.library = library;
        this.classes = classes;
        this.work = work;
        this.task = task;
        this.shape = shape;
    }

    int size() {
        return library.size();
    }

    /** The clips in the order of {@code random}. */
    int[] shuffled(RandomGenerator random) {
        int[] order = new int[size()];
        Arrays.setAll(order, i -> i);
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }

    /**
     * The raw features of clips {@code from..to}, unvaried.
     *
     * @throws UncheckedIOException when a clip's are not finite: they would spoil the standardisation, and by it every
     *     other clip
     */
    float[] raw(int from, int to) {
        ClipFeatures clips = clips(List.of());
        float[] features = new float[(to - from) * shape.size()];
        for (int i = from; i < to; i++) {
            int offset = (i - from) * shape.size();
            plain(clips, i, features, offset);
            requireFinite(i, features, offset);
        }
        return features;
    }

    /** The batch of the clips {@code chosen}, varied as the task says. */
    Batch batch(int[] chosen, int epoch, Standardisation standardisation) {
        ClipFeatures clips = clips(task.augmentation().waveform());
        float[] features = new float[chosen.length * shape.size()];
        float[] targets = new float[chosen.length * shape.classes()];
        int[] truth = new int[chosen.length];
        Seeds seeds = new Seeds(task.seed());
        for (int i = 0; i < chosen.length; i++) {
            int clip = chosen[i];
            RandomGenerator random = seeds.clip(epoch, clip);
            int offset = i * shape.size();
            varied(clips, clip, random, features, offset);
            standardisation.apply(features, offset, shape.frames());
            vary(features, offset, random);
            truth[i] = classes[clip];
            targets[i * shape.classes() + truth[i]] = 1;
        }
        // The first clip of a batch names it: no clip is in two batches of an epoch.
        RandomGenerator random = seeds.mixture(epoch, chosen[0]);
        for (BatchAugmentation variation : task.augmentation().batch()) {
            variation.apply(features, targets, chosen.length, shape.frames(), random);
        }
        return new Batch(truth, features, targets);
    }

    private void requireFinite(int clip, float[] features, int offset) {
        int bad = Finite.firstNot(features, offset, shape.size());
        if (bad < 0) {
            return;
        }
        float peak = 0; // reading has refused samples that are not finite, but not those beyond all measure
        for (float sample : library.samples(clip)) {
            peak = Math.max(peak, Math.abs(sample));
        }
        throw new UncheckedIOException(new RunException(library.utterance(clip).path()
                + ": features must be finite; got " + features[offset + bad] + " in frame " + bad % shape.frames()
                + ", from samples up to " + peak
                + " where full scale is 1; mend the file or take it out of the corpus"));
    }

    private void plain(ClipFeatures clips, int clip, float[] features, int offset) {
        work.shelf()
                .fetch(
                        library.utterance(clip).path(),
                        features,
                        offset,
                        (target, from) -> clips.plain(library.samples(clip), target, from));
    }

    /** A clip that no variation of its sound happened to hit is known as it is. */
    private void varied(ClipFeatures clips, int clip, RandomGenerator random, float[] features, int offset) {
        if (task.augmentation().waveform().isEmpty()) {
            plain(clips, clip, features, offset);
            return;
        }
        float[] samples = library.samples(clip);
        float[] varied = clips.vary(samples, random);
        if (Arrays.equals(varied, samples)) {
            plain(clips, clip, features, offset);
        } else {
            clips.plain(varied, features, offset);
        }
    }

    private void vary(float[] features, int offset, RandomGenerator random) {
        List<FeatureAugmentation> variations = task.augmentation().features();
        if (variations.isEmpty()) {
            return;
        }
        float[] own = Arrays.copyOfRange(features, offset, offset + shape.size());
        for (FeatureAugmentation variation : variations) {
            variation.apply(own, shape.rows(), shape.frames(), random);
        }
        System.arraycopy(own, 0, features, offset, own.length);
    }

    private ClipFeatures clips(List<WaveformAugmentation> variations) {
        return new ClipFeatures(work.pipeline().engine(), task.representation(), task.input(), variations);
    }
}
