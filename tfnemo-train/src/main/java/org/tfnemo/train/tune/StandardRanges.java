package org.tfnemo.train.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tfnemo.train.loop.Regularisation;
import org.tfnemo.train.loop.TrainingTask;
import org.tfnemo.train.search.Parameter;
import org.tfnemo.train.search.RealRange;
import org.tfnemo.train.search.Scale;

/**
 * What is searched when nobody says what: how fast a network learns and what keeps it from learning clips by heart.
 * Nothing that makes training dearer, such as a width.
 */
public final class StandardRanges {
    private static final double AROUND = 10;

    private StandardRanges() {}

    /**
     * Learning rate and weight decay, a tenth to ten times of what {@code task} has; dropout; how often clips are mixed
     * and masked, where {@code task} mixes and masks.
     */
    public static List<Parameter> of(TrainingTask task) {
        Map<String, String> settings = task.settings();
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter(
                "recipe.schedule.learningRate", around(task.recipe().schedule().learningRate())));
        Regularisation regularisation = task.recipe().regularisation();
        if (regularisation.weightDecay() > 0) {
            parameters.add(new Parameter("recipe.regularisation.weightDecay", around(regularisation.weightDecay())));
        }
        for (Parameter parameter : List.of(
                new Parameter("architecture.dropout", new RealRange(0, 0.7, Scale.LINEAR)),
                new Parameter("augmentation.mixup.probability", RealRange.unit()),
                new Parameter("augmentation.row_mask.probability", RealRange.unit()),
                new Parameter("augmentation.frame_mask.probability", RealRange.unit()))) {
            if (settings.containsKey(parameter.name())) {
                parameters.add(parameter);
            }
        }
        return List.copyOf(parameters);
    }

    private static RealRange around(double value) {
        return new RealRange(value / AROUND, value * AROUND, Scale.LOG);
    }
}
