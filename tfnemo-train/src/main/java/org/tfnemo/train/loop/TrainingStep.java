package org.tfnemo.train.loop;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.LayerScope;
import org.tfnemo.core.layer.Parameter;
import org.tfnemo.core.layer.Variables;

/** What a step of training does in the graph: gradients of the loss, the optimiser's update, the averages. */
final class TrainingStep {
    private final Recipe recipe;
    private final AdamW optimiser;
    private final WeightAverage average;
    private final Op update;
    /** What a batch that is not the last of its step does; null where each batch is a step. */
    private final Op collect;
    /** What each batch does first; null where gradients are taken where the weights stand. */
    private final Op climb;

    /**
     * @param loss of a batch
     * @param network that made it, in training
     */
    TrainingStep(Graph graph, Ops tf, Variables variables, Operand<TFloat32> loss, LayerScope network, Recipe recipe) {
        this.recipe = recipe;
        Gradients how = recipe.gradients();
        List<Parameter> trainable =
                variables.parameters().stream().filter(Parameter::trainable).toList();
        LossScale scale = new LossScale(recipe.precision().lossScale());
        Slopes slopes = new Slopes(recipe.precision().products() ? network.gradients() : List.of());
        Output<?>[] scaled = slopes.of(graph, tf, scale.scaled(tf, loss), variables, trainable);
        Output<?>[] gradients = scale.unscaled(tf, scaled);
        // What batch normalisation learns of a batch.
        List<Op> statistics = network.updates();
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
    }

    /** The averaged variables, which a serving branch reads. */
    WeightAverage average() {
        return average;
    }

    /** What a batch runs, one after another; the first run's loss is that of the weights where they stand. */
    List<Op> runs(boolean lastOfStep) {
        Op target = lastOfStep ? update : collect;
        return climb == null ? List.of(target) : List.of(climb, target);
    }

    /** Feeds what step {@code step}, counted from 1, is told. */
    void feed(Feed feed, long step, double learningRate) {
        feed.give(optimiser.learningRate(), Shape.scalar(), (float) learningRate);
        feed.give(optimiser.beta1Power(), Shape.scalar(), AdamW.beta1Power(step));
        feed.give(optimiser.beta2Power(), Shape.scalar(), AdamW.beta2Power(step));
        float share = WeightAverage.share(recipe.regularisation().averaging(), step);
        feed.give(average.share(), Shape.scalar(), share);
    }
}
