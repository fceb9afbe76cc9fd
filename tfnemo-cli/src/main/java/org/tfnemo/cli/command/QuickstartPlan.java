package org.tfnemo.cli.command;

import java.util.List;
import org.tfnemo.core.model.ArchitectureKind;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.RandomSplit;
import org.tfnemo.train.corpus.SpeakerSplit;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.loop.ExperimentPlan;
import org.tfnemo.train.loop.Recipe;
import org.tfnemo.train.loop.Schedule;
import org.tfnemo.train.loop.TrainingTask;
import org.tfnemo.train.run.RunName;

/**
 * What quickstart trains.
 *
 * @param epochs at most
 * @param seed of the voices, the split and the training
 */
record QuickstartPlan(int epochs, long seed) {
    private static final RepresentationKind REPRESENTATION = RepresentationKind.MELSPECTROGRAM;

    /** So few passes over the embedded voices that two cores are done in about a minute. */
    static QuickstartPlan onVoices() {
        return new QuickstartPlan(12, 42);
    }

    /** As {@code train} would. */
    static QuickstartPlan onCorpus() {
        return new QuickstartPlan(Schedule.standard().epochs(), 42);
    }

    /** By speaker where the corpus has enough of them, so that the figures are about voices never heard. */
    Split split(Corpus corpus) {
        return corpus.knowsSpeakers() && corpus.speakers().size() > 2
                ? SpeakerSplit.drawn(corpus, 1, 1, seed).apply(corpus)
                : RandomSplit.standard(seed).apply(corpus);
    }

    ExperimentPlan experiment(Corpus corpus, Split split) {
        SoundInput input = SoundInput.standard();
        Recipe recipe = Recipe.standard(PrecisionOfMachine.find())
                .with(Schedule.standard().withEpochs(epochs));
        TrainingTask task = new TrainingTask(
                REPRESENTATION.standard(input.rate()), ArchitectureKind.AUDIO_RESNET.standard(), input, recipe, seed);
        RunName name = new RunName(CorpusName.ofFolder(corpus), REPRESENTATION.id());
        return new ExperimentPlan(corpus, split, task, name, List.of("tfnemo", "quickstart"));
    }
}
