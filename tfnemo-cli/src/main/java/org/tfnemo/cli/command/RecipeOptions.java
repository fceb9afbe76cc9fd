package org.tfnemo.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tfnemo.dsp.representation.Family;
import org.tfnemo.train.augment.Augmentation;
import org.tfnemo.train.loop.Decline;
import org.tfnemo.train.loop.Precision;
import org.tfnemo.train.loop.Recipe;
import org.tfnemo.train.loop.RecipeKind;
import org.tfnemo.train.loop.Regularisation;
import org.tfnemo.train.loop.Schedule;
import org.tfnemo.train.spec.AugmentationJson;
import picocli.CommandLine.Option;

/** How it is learnt: a named recipe, and what is to differ from it. */
final class RecipeOptions {
    @Option(
            names = "--recipe",
            paramLabel = "NAME",
            defaultValue = "standard",
            converter = RecipeChoice.class,
            completionCandidates = RecipeChoice.class,
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given. The options below change it.")
    private RecipeKind kind;

    @Option(names = "--epochs", paramLabel = "N", description = "At most so many passes over the data.")
    private Integer epochs;

    @Option(
            names = "--schedule",
            paramLabel = "NAME",
            converter = DeclineChoice.class,
            completionCandidates = DeclineChoice.class,
            description = "How the learning rate falls: cosine, or plateau (halved while the validation loss falls no "
                    + "further).")
    private Decline decline;

    @Option(names = "--learning-rate", paramLabel = "R", description = "The largest learning rate.")
    private Double learningRate;

    @Option(names = "--patience", paramLabel = "N", description = "Stop after N epochs without a better loss.")
    private Integer patience;

    @Option(names = "--batch", paramLabel = "N", description = "Clips a step.")
    private Integer batch;

    @Option(names = "--weight-decay", paramLabel = "D", description = "Decoupled decay of the weights.")
    private Double weightDecay;

    @Option(names = "--label-smoothing", paramLabel = "S", description = "Share of a target spread over all labels.")
    private Double labelSmoothing;

    @Option(
            names = "--augment",
            paramLabel = "KIND.SETTING=VALUE",
            split = ",",
            description = "Change how clips are varied, such as row_mask.widest=24 or mixup.probability=0.")
    private Map<String, Double> augment = new LinkedHashMap<>();

    @Option(names = "--no-augment", description = "Learn from the clips as they are.")
    private boolean plain;

    @Option(
            names = "--precision",
            paramLabel = "P",
            converter = PrecisionChoice.class,
            completionCandidates = PrecisionChoice.class,
            description = "float32 or bfloat16; bfloat16 where the processor has it, unless given.")
    private Precision precision;

    Recipe recipe() {
        Recipe named = kind.recipe(precision == null ? PrecisionOfMachine.find() : precision);
        Recipe changed = named.with(schedule(named.schedule())).with(regularisation(named.regularisation()));
        return batch == null ? changed : changed.withBatch(batch);
    }

    Augmentation augmentation(Family family, int rate) {
        if (plain) {
            return Augmentation.none();
        }
        return AugmentationJson.with(kind.augmentation(family, rate), augment);
    }

    private Schedule schedule(Schedule named) {
        return new Schedule(
                epochs == null ? named.epochs() : epochs,
                learningRate == null ? named.learningRate() : learningRate,
                decline == null ? named.decline() : decline,
                named.plateau(),
                patience == null ? named.patience() : patience);
    }

    private Regularisation regularisation(Regularisation named) {
        return new Regularisation(
                weightDecay == null ? named.weightDecay() : weightDecay,
                labelSmoothing == null ? named.labelSmoothing() : labelSmoothing,
                named.averaging());
    }
}
