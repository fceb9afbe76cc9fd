package org.tfnemo.train.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
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
    private final Recipe recipe;
    private final NetworkShape shape;
    private final Placeholder<TFloat32> features;
    private final Placeholder<TFloat32> targets;
    private final List<DropoutMask> masks;
    private final Operand<TFloat32> loss;
    private final Operand<TFloat32> trainingLogits;
    private final Operand<TFloat32> servingLogits;
    private final TrainingStep step;

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
        step = new TrainingStep(graph, tf, variables, loss, training, recipe);
        LayerScope serving = LayerScope.root(tf.withSubScope("serving"), step.average(), Mode.INFERENCE);
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
     * @param number of the step, counted from 1
     * @param random draws the dropout masks
     */
    StepResult step(Batch batch, long number, double learningRate, RandomGenerator random) {
        List<StepResult> results = new ArrayList<>();
        int parts = recipe.gradients().accumulate();
        for (Batch part : batch.parts(parts)) {
            List<float[]> drawn =
                    masks.stream().map(mask -> mask.draw(part.size(), random)).toList();
            StepResult standing = null;
            for (Op target : step.runs(results.size() == parts - 1)) {
                StepResult result = run(part, target, number, learningRate, drawn);
                standing = standing == null ? result : standing;
            }
            results.add(standing);
        }
        return StepResult.of(results);
    }

    private StepResult run(Batch batch, Op target, long number, double learningRate, List<float[]> drawn) {
        try (Feed feed = new Feed(session)) {
            feed.give(features, features(batch.size()), batch.features());
            feed.give(targets, Shape.of(batch.size(), shape.classes()), batch.targets());
            for (int i = 0; i < masks.size(); i++) {
                feed.give(
                        masks.get(i).placeholder(),
                        Shape.of(batch.size(), masks.get(i).width()),
                        drawn.get(i));
            }
            step.feed(feed, number, learningRate);
            try (Result result = feed.runner()
                    .fetch(loss)
                    .fetch(trainingLogits)
                    .addTarget(target)
                    .run()) {
                return new StepResult(((TFloat32) result.get(0)).getFloat(), values(result.get(1)));
            }
        }
    }

    /** Logits {@code [size][labels]} of the serving branch. */
    float[] logits(float[] batch, int size) {
        try (Feed feed = new Feed(session)) {
            feed.give(features, features(size), batch);
            try (Result result = feed.runner().fetch(servingLogits).run()) {
                return values(result.get(0));
            }
        }
    }

    private Shape features(int size) {
        return Shape.of(size, shape.rows(), shape.frames());
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
