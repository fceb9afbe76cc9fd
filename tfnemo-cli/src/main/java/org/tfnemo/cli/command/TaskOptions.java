package org.tfnemo.cli.command;

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
            names = "--seed",
            paramLabel = "N",
            defaultValue = "42",
            description = "Decides the split, the first weights and every draw; ${DEFAULT-VALUE} unless given.")
    private long seed;

    @Mixin
    private ProtocolOptions protocol;

    /** The representation, or null. */
    RepresentationName representation() {
        return representation;
    }

    long seed() {
        return seed;
    }

    TrainingTask task() {
        return protocol.task(representation, seed);
    }
}
