package org.tfnemo.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tfnemo.core.device.GraphicsCard;
import org.tfnemo.dsp.representation.Family;
import org.tfnemo.train.augment.Augmentation;
import org.tfnemo.train.loop.Decline;
import org.tfnemo.train.loop.Precision;
import org.tfnemo.train.loop.Recipe;
import org.tfnemo.train.loop.RecipeKind;
import org.tfnemo.train.loop.Schedule;
import picocli.CommandLine.Option;

/** How it is learnt: a named recipe, and what differs from it. */
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
            description = "How the learning rate falls: cosine, or plateau (halved while epochs get no better).")
    private Decline decline;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            split = ",",
            description = "Change single settings by the names they have in spec.json, such as "
                    + "recipe.schedule.learningRate=5e-4, architecture.width=32 or augmentation.mixup.probability=0; "
                    + "a wrong name is answered with all of them.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--no-augment", description = "Learn from the clips as they are.")
    private boolean plain;

    @Option(
            names = "--precision",
            paramLabel = "P",
            converter = PrecisionChoice.class,
            completionCandidates = PrecisionChoice.class,
            description = "float32, bfloat16, or float16 on a graphics card; unless given, float32 or bfloat16, "
                    + "whichever a trial finds faster on this machine.")
    private Precision precision;

    /** The recipe's own, before {@link #settings()}. */
    Recipe recipe() {
        if (precision == Precision.FLOAT16 && !GraphicsCard.usable()) {
            throw new IllegalArgumentException("precision must be float32 or bfloat16, because TensorFlow uses no "
                    + "graphics card here (./tfnemo --gpu doctor says why); got float16");
        }
        Recipe named = kind.recipe(precision == null ? PrecisionOfMachine.find() : precision);
        Schedule schedule = epochs == null ? named.schedule() : named.schedule().withEpochs(epochs);
        return named.with(decline == null ? schedule : schedule.with(decline));
    }

    Augmentation augmentation(Family family, int rate) {
        return plain ? Augmentation.none() : kind.augmentation(family, rate);
    }

    /** Single settings by name. */
    Map<String, String> settings() {
        return settings;
    }
}
