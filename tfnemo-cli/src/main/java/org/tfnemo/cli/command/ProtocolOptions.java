package org.tfnemo.cli.command;

import org.tfnemo.core.model.ArchitectureKind;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.dsp.representation.RepresentationName;
import org.tfnemo.train.loop.TrainingTask;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How it is learnt, whatever the network sees. */
final class ProtocolOptions {
    @Option(
            names = "--architecture",
            paramLabel = "ID",
            defaultValue = "audio_resnet",
            converter = ArchitectureChoice.class,
            completionCandidates = ArchitectureChoice.class,
            description = "The network: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private ArchitectureKind architecture;

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

    /** The task of learning from {@code representation}. */
    TrainingTask task(RepresentationName representation, long seed) {
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
