package org.tfnemo.train.loop;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tfnemo.core.model.Standardisation;
import org.tfnemo.dsp.representation.Family;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.train.augment.AugmentationFactory;
import org.tfnemo.train.augment.FeatureAugmentation;

/** Makes standardised features of a library's clips on a pipeline's workers. */
final class FeatureSet {
    private final SoundLibrary library;
    private final BatchPipeline pipeline;
    private final TrainingTask task;
    private final NetworkShape shape;
    private final int[] labels;

    FeatureSet(SoundLibrary library, int[] labels, BatchPipeline pipeline, TrainingTask task, NetworkShape shape) {
        this.library = library;
        this.labels = labels;
        this.pipeline = pipeline;
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

    /** The raw features of clips {@code from..to}, unvaried. */
    float[] raw(int from, int to) {
        ClipFeatures clips = clips(false);
        float[] features = new float[(to - from) * shape.size()];
        for (int i = from; i < to; i++) {
            clips.plain(library.samples(i), features, (i - from) * shape.size());
        }
        return features;
    }

    /** The batch of the clips {@code chosen}, varied where the recipe says so. */
    Batch batch(int[] chosen, int epoch, Standardisation standardisation) {
        boolean augment = task.recipe().regularisation().augment();
        ClipFeatures clips = clips(augment);
        float[] features = new float[chosen.length * shape.size()];
        float[] targets = new float[chosen.length * shape.labels()];
        int[] truth = new int[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            int clip = chosen[i];
            RandomGenerator random = new Seeds(task.seed()).clip(epoch, clip);
            int offset = i * shape.size();
            clips.varied(library.samples(clip), random, features, offset);
            standardisation.apply(features, offset, shape.frames());
            if (augment) {
                vary(features, offset, random);
            }
            truth[i] = labels[clip];
            targets[i * shape.labels() + truth[i]] = 1;
        }
        return new Batch(truth, features, targets);
    }

    private void vary(float[] features, int offset, RandomGenerator random) {
        Family family = RepresentationKind.of(task.representation()).family();
        float[] own = Arrays.copyOfRange(features, offset, offset + shape.size());
        for (FeatureAugmentation variation : AugmentationFactory.features(family)) {
            variation.apply(own, shape.rows(), shape.frames(), random);
        }
        System.arraycopy(own, 0, features, offset, own.length);
    }

    private ClipFeatures clips(boolean augment) {
        return new ClipFeatures(
                pipeline.engine(),
                task.representation(),
                task.input(),
                augment ? AugmentationFactory.waveform(task.input().rate()) : List.of());
    }
}
