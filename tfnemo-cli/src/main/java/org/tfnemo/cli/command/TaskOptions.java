package org.tfnemo.cli.command;

import org.tfnemo.core.model.ArchitectureKind;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.dsp.representation.RepresentationName;
import org.tfnemo.train.loop.TrainingTask;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is learnt, and how. */
final class TaskOptions {
    @Option(
            names = "--representation",
            paramLabel = "ID",
            converter = RepresentationChoice.class,
            completionCandidates = RepresentationChoice.class,
            description = "What the network sees: ${COMPLETION-CANDIDATES}; ID@ROWS pools its rows, such as "
                    + "spectrogram@128; ID+ID… are channels of one image. Needed unless --resume is given.")
    private RepresentationName representation;

    @Option(
            names = "--architecture",
            paramLabel = "ID",
            defaultValue = "audio_resnet",
            converter = ArchitectureChoice.class,
            completionCandidates = ArchitectureChoice.class,
            description = "The network: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private ArchitectureKind architecture;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "42",
            description = "Decides the split, the first weights and every draw; ${DEFAULT-VALUE} unless given.")
    private long seed;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "3.0",
            description = "Cut or pad clips to so many seconds; ${DEFAULT-VALUE} unless given.")
    private double seconds;

    @Option(
            names = "--rate",
            paramLabel = "HZ",
            defaultValue = "24000",
            description = "The model's sample rate; clips of others are resampled. ${DEFAULT-VALUE} unless given.")
    private int rate;

    @Mixin
    private RecipeOptions recipe;

    /** The representation, or null. */
    RepresentationName representation() {
        return representation;
    }

    long seed() {
        return seed;
    }

    TrainingTask task() {
        TrainingTask named = new TrainingTask(
                representation.standard(rate),
                architecture.standard(),
                new SoundInput(rate, seconds),
                recipe.recipe(),
                recipe.augmentation(representation.family(), rate),
                seed);
        return named.with(recipe.settings());
    }
}
