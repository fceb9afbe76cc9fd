package org.tfnemo.train.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.DropoutMask;
import org.tfnemo.core.layer.LayerScope;
import org.tfnemo.core.layer.Mode;
import org.tfnemo.core.layer.Parameter;
import org.tfnemo.core.layer.Variables;
import org.tfnemo.core.layer.Weights;
import org.tfnemo.core.model.Architecture;
import org.tfnemo.core.model.Features;

/**
 * One network as a graph that trains: a training branch with loss and update, and a serving branch over the
 * averages of its variables. Owns graph and session; for one thread.
 */
final class TrainingGraph implements AutoCloseable {
    private final Graph graph = new Graph();
    private final Session session;
    private final Variables variables;
    private final AdamW optimiser;
    private final WeightAverage average;
    private final Recipe recipe;
    private final NetworkShape shape;
    private final Placeholder<TFloat32> features;
    private final Placeholder<TFloat32> targets;
    private final List<DropoutMask> masks;
    private final Operand<TFloat32> loss;
    private final Operand<TFloat32> trainingLogits;
    private final Operand<TFloat32> servingLogits;
    private final Op update;
    /** What a batch that is not the last of its step does; null where each batch is a step. */
    private final Op collect;
    /** What each batch does first; null where gradients are taken where the weights stand. */
    private final Op climb;

    /**
     * @param classWeights how much each class's clips count in the loss; none where all count alike
     */
    TrainingGraph(Architecture architecture, NetworkShape shape, Recipe recipe, List<Float> classWeights) {
        this.shape = shape;
        this.recipe = recipe;
        Ops tf = Ops.create(graph);
        variables = new Variables(tf);
        features = tf.withName("features")
                .placeholder(
                        TFloat32.class, Placeholder.shape(Shape.of(Shape.UNKNOWN_SIZE, shape.rows(), shape.frames())));
        targets = tf.withName("targets")
                .placeholder(TFloat32.class, Placeholder.shape(Shape.of(Shape.UNKNOWN_SIZE, shape.classes())));
        Features seen = new Features(features, shape.channels());
        LayerScope training = LayerScope.root(tf.withSubScope("training"), variables, Mode.TRAINING);
        trainingLogits = architecture.build(training, seen, shape.classes()).logits();
        masks = training.masks();
        loss = new TrainingLoss(recipe.regularisation().labelSmoothing(), classWeights)
                .apply(tf, targets, trainingLogits);
        List<Parameter> trainable =
                variables.parameters().stream().filter(Parameter::trainable).toList();
        LossScale scale = new LossScale(recipe.precision().lossScale());
        Output<?>[] scaled = graph.addGradients(
                scale.scaled(tf, loss).asOutput(),
                trainable.stream().map(p -> variables.get(p).asOutput()).toArray(Output<?>[]::new));
        Output<?>[] gradients = scale.unscaled(tf, scaled);
        Gradients how = recipe.gradients();
        List<Op> statistics = training.updates();
        if (how.ascent() == 0) {
            climb = null;
        } else {
            Ascent ascent = new Ascent(tf, variables, trainable, gradients);
            List<Op> up = ascent.climb(how.ascent());
            up.addAll(statistics);
            climb = tf.withControlDependencies(up).withName("climb").noOp();
            gradients = ascent.descended();
            // Those of the batch are of the weights where they stand.
            statistics = List.of();
        }
        GradientSum sum = how.accumulate() == 1 ? null : new GradientSum(tf, variables, trainable, gradients);
        Output<?>[] whole = sum == null ? gradients : sum.mean(how.accumulate());
        optimiser = new AdamW(tf, variables);
        List<Op> updates = new ArrayList<>(statistics);
        updates.addAll(optimiser.updates(
                trainable,
                how.clip() == 0 ? whole : new GradientClip(how.clip()).apply(tf, whole),
                recipe.regularisation().weightDecay()));
        average = new WeightAverage(tf, variables);
        List<Parameter> averaged = variables.parameters().stream()
                .filter(parameter -> parameter.role() != Parameter.Role.SLOT)
                .toList();
        List<Op> last = average.updates(averaged, updates);
        if (sum == null) {
            collect = null;
        } else {
            last.addAll(sum.clear(updates));
            List<Op> first = new ArrayList<>(statistics);
            first.addAll(sum.add());
            collect = tf.withControlDependencies(first).withName("collect").noOp();
        }
        update = tf.withControlDependencies(last).withName("step").noOp();
        LayerScope serving = LayerScope.root(tf.withSubScope("serving"), average, Mode.INFERENCE);
        servingLogits = architecture
                .build(serving, seen, shape.labels(), shape.voices())
                .logits();
        session = new Session(graph, recipe.precision().session());
    }

    /** Number of values that training moves. */
    int trainable() {
        return variables.parameters().stream()
                .filter(Parameter::trainable)
                .mapToInt(Parameter::size)
                .sum();
    }

    /** Begins afresh: every variable drawn from {@code seed}. */
    void initialise(long seed) {
        load(WeightAverage.begin(Weights.initial(variables.parameters(), seed)));
    }

    void load(Weights weights) {
        variables.load(session, weights);
    }

    /** Every variable: the network's, the optimiser's, the averages. */
    Weights weights() {
        return variables.read(session);
    }

    /** Likewise, over what {@code weights} held, which came from here. */
    void weights(Weights weights) {
        variables.read(session, weights);
    }

    /**
     * One step on {@code batch}, in as many parts as the recipe says.
     *
     * @param step counted from 1
     * @param random draws the dropout masks
     */
    StepResult step(Batch batch, long step, double learningRate, RandomGenerator random) {
        List<StepResult> results = new ArrayList<>();
        int parts = recipe.gradients().accumulate();
        for (Batch part : batch.parts(parts)) {
            Op target = results.size() == parts - 1 ? update : collect;
            List<float[]> drawn =
                    masks.stream().map(mask -> mask.draw(part.size(), random)).toList();
            if (climb == null) {
                results.add(run(part, target, step, learningRate, drawn));
            } else {
                results.add(run(part, climb, step, learningRate, drawn));
                run(part, target, step, learningRate, drawn);
            }
        }
        return StepResult.of(results);
    }

    private StepResult run(Batch batch, Op target, long step, double learningRate, List<float[]> drawn) {
        List<Tensor> fed = new ArrayList<>();
        try {
            Session.Runner runner = session.runner();
            feed(runner, fed, features, features(batch.size()), batch.features());
            feed(runner, fed, targets, Shape.of(batch.size(), shape.classes()), batch.targets());
            for (int i = 0; i < masks.size(); i++) {
                Shape extent = Shape.of(batch.size(), masks.get(i).width());
                feed(runner, fed, masks.get(i).placeholder(), extent, drawn.get(i));
            }
            feed(runner, fed, optimiser.learningRate(), Shape.scalar(), new float[] {(float) learningRate});
            feed(runner, fed, optimiser.beta1Power(), Shape.scalar(), new float[] {AdamW.beta1Power(step)});
            feed(runner, fed, optimiser.beta2Power(), Shape.scalar(), new float[] {AdamW.beta2Power(step)});
            float share = WeightAverage.share(recipe.regularisation().averaging(), step);
            feed(runner, fed, average.share(), Shape.scalar(), new float[] {share});
            try (Result result =
                    runner.fetch(loss).fetch(trainingLogits).addTarget(target).run()) {
                return new StepResult(((TFloat32) result.get(0)).getFloat(), values(result.get(1)));
            }
        } finally {
            fed.forEach(Tensor::close);
        }
    }

    /** Logits {@code [size][labels]} of the serving branch. */
    float[] logits(float[] batch, int size) {
        try (TFloat32 tensor = TFloat32.tensorOf(features(size), DataBuffers.of(batch, true, false));
                Result result = session.runner()
                        .feed(features, tensor)
                        .fetch(servingLogits)
                        .run()) {
            return values(result.get(0));
        }
    }

    private Shape features(int size) {
        return Shape.of(size, shape.rows(), shape.frames());
    }

    private static void feed(
            Session.Runner runner, List<Tensor> fed, Operand<TFloat32> into, Shape shape, float[] values) {
        TFloat32 tensor = TFloat32.tensorOf(shape, DataBuffers.of(values, true, false));
        fed.add(tensor);
        runner.feed(into, tensor);
    }

    private static float[] values(Tensor tensor) {
        float[] copy = new float[Math.toIntExact(tensor.shape().size())];
        ((TFloat32) tensor).copyTo(NdArrays.wrap(tensor.shape(), DataBuffers.of(copy, false, false)));
        return copy;
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
