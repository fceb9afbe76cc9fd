package org.tfnemo.train.loop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.tfnemo.core.layer.Weights;
import org.tfnemo.core.model.ModelSpec;
import org.tfnemo.core.model.Standardisation;
import org.tfnemo.dsp.signal.FeatureMap;
import org.tfnemo.train.cache.FeatureDefinition;
import org.tfnemo.train.cache.FeatureStore;
import org.tfnemo.train.corpus.Utterance;

/**
 * One network being fitted: its graph, its workers and its clips made ready. All randomness comes from the task's
 * seed, the epoch and the clip, so the same task on the same data takes the same steps whatever the number of threads.
 */
final class TrainingSession implements AutoCloseable {
    private static final int CHUNK = 32;
    private static final int SHOWN = 4; // clips of the first batch, for people

    private final TrainingTask task;
    private final TrainingData data;
    private final NetworkShape shape;
    private final TrainingListener listener;
    private final BatchPipeline pipeline;
    private final TrainingGraph graph;
    private final FeatureStore.Shelf shelf;
    private final FeatureSet clips;
    private final Standardisation standardisation;
    private final ValidationSet validation;
    private Weights read;

    TrainingSession(TrainingTask task, TrainingData data, FeatureSource source, TrainingListener listener)
            throws IOException {
        this.task = task;
        this.data = data;
        this.listener = listener;
        shape = new NetworkShape(
                task.representation().rows(),
                task.representation().channels(),
                task.representation().frames(task.input().samples()),
                data.labels().size(),
                data.voices(task.recipe().targets()));
        if (shape.voices() > 1) {
            listener.onVoices(shape.labels(), shape.voices());
        }
        int threads = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
        pipeline = new BatchPipeline(threads, source.engines());
        try {
            shelf = source.store().shelf(new FeatureDefinition(task.representation(), task.input(), shape.size()));
            clips = features(data.train(), data.classes(shape.voices()));
            standardisation = fit();
            validation = held();
            graph = new TrainingGraph(task.architecture(), shape, task.recipe(), classWeights());
        } catch (IOException | RuntimeException e) {
            pipeline.close();
            throw e;
        }
    }

    private List<Float> classWeights() {
        List<Float> labels =
                task.recipe().regularisation().classWeights().of(data.labelIndices(data.train()), shape.labels());
        return labels.stream()
                .flatMap(weight -> Collections.nCopies(shape.voices(), weight).stream())
                .toList();
    }

    /** @param classes for batches; none for clips that go into no batch */
    private FeatureSet features(List<Utterance> utterances, int[] classes) {
        // A third of the heap for each part's sound at most; the rest is read again when needed.
        long budget = Runtime.getRuntime().maxMemory() / 3;
        SoundLibrary library = new SoundLibrary(utterances, task.input().rate(), budget);
        return new FeatureSet(library, classes, new ClipWork(pipeline, shelf), task, shape);
    }

    private Standardisation fit() {
        StandardisationFit fit = StandardisationFit.of(task.representation());
        chunks(clips, 0, features -> {
            for (int offset = 0; offset < features.length; offset += shape.size()) {
                fit.add(features, offset, shape.frames());
            }
        });
        return fit.fit();
    }

    private ValidationSet held() {
        List<float[]> held = new ArrayList<>();
        chunks(features(data.validation(), new int[0]), clips.size(), features -> {
            for (int offset = 0; offset < features.length; offset += shape.size()) {
                standardisation.apply(features, offset, shape.frames());
            }
            held.add(features);
        });
        return new ValidationSet(data.validation(), data.labels(), held, shape.size());
    }

    private void chunks(FeatureSet set, int before, Consumer<float[]> use) {
        int total = data.train().size() + data.validation().size();
        int count = (set.size() + CHUNK - 1) / CHUNK;
        pipeline.run(count, i -> set.raw(i * CHUNK, Math.min(set.size(), (i + 1) * CHUNK)), (i, features) -> {
            use.accept(features);
            listener.onPreparing(before + Math.min(set.size(), (i + 1) * CHUNK), total);
        });
    }

    /** Begins afresh. */
    void initialise() {
        graph.initialise(task.seed());
    }

    /** Goes on with these variables. */
    void load(Weights variables) {
        graph.load(variables);
    }

    /**
     * Every variable, the optimiser's too; good until the next call, which writes over them. New arrays after each epoch
     * would outlive the young generation and swell the heap by several times the network.
     */
    Weights variables() {
        if (read == null) {
            read = graph.weights();
        } else {
            graph.weights(read);
        }
        return read;
    }

    /** The model's description, its standardisation fitted. */
    ModelSpec spec() {
        return new ModelSpec(
                task.representation(),
                standardisation,
                task.architecture(),
                data.labels(),
                shape.voices(),
                task.input(),
                1);
    }

    /** Steps that an epoch takes. The clips that fill no batch sit it out: a few make no batch statistics. */
    int stepsPerEpoch() {
        return clips.size() / task.recipe().clipsPerStep(clips.size());
    }

    /** Takes the steps that {@code part} lacks of the epoch after {@code before}, until {@code stop} is made. */
    EpochPart steps(Progress before, EpochPart part, StopRequest stop) {
        int epoch = before.epoch() + 1;
        Seeds seeds = new Seeds(task.seed());
        int size = task.recipe().clipsPerStep(clips.size());
        int steps = stepsPerEpoch();
        int[] order = clips.shuffled(seeds.order(epoch));
        Schedule schedule = task.recipe().schedule();
        AtomicReference<EpochPart> reached = new AtomicReference<>(part);
        long begin = System.nanoTime();
        long waited = pipeline.run(
                part.steps(),
                stop.made() ? part.steps() : steps,
                i -> clips.batch(Arrays.copyOfRange(order, i * size, (i + 1) * size), epoch, standardisation),
                (i, batch) -> {
                    long step = before.step() + i + 1;
                    if (step == 1) {
                        listener.onInput(shown(batch, order));
                    }
                    double rate = before.learningRate(schedule, i, steps);
                    StepResult result = graph.step(batch, step, rate, seeds.dropout(step));
                    if (!Float.isFinite(result.loss())) {
                        throw new DivergedException(epoch, step, data.fileIds(order, i * size, size));
                    }
                    EpochPart now = reached.updateAndGet(done -> done.after(batch, result, shape));
                    listener.onStep(epoch, i + 1, steps, now.loss());
                    return !stop.made();
                });
        listener.onWaited(epoch, waited / 1e9, (System.nanoTime() - begin) / 1e9);
        return reached.get();
    }

    /** What the epoch after {@code before} came to, all its steps taken: a look at the validation clips. */
    EpochResult validate(Progress before, EpochPart part) {
        EpochResult.Validation scores = validation.evaluate(graph, before.epoch() + 1);
        boolean improved = scores.distance(task.recipe().schedule().watch())
                < before.plateau().best();
        return new EpochResult(
                before.epoch() + 1,
                before.step() + part.steps(),
                before.learningRate(task.recipe().schedule(), part.steps() - 1, part.steps()),
                part.loss(),
                part.accuracy(),
                scores,
                improved);
    }

    private List<InputClip> shown(Batch batch, int[] order) {
        int count = Math.min(SHOWN, batch.size());
        List<String> names = data.fileIds(order, 0, count);
        List<InputClip> clips = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] own = Arrays.copyOfRange(batch.features(), i * shape.size(), (i + 1) * shape.size());
            clips.add(new InputClip(names.get(i), new FeatureMap(shape.rows(), shape.frames(), own)));
        }
        return clips;
    }

    @Override
    public void close() {
        pipeline.close();
        graph.close();
    }
}
