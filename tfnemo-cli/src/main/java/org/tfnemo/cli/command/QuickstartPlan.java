package org.tfnemo.cli.command;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tfnemo.core.model.ArchitectureKind;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.train.augment.AugmentationFactory;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.RandomSplit;
import org.tfnemo.train.corpus.SpeakerSplit;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.loop.Decline;
import org.tfnemo.train.loop.ExperimentPlan;
import org.tfnemo.train.loop.Gradients;
import org.tfnemo.train.loop.Recipe;
import org.tfnemo.train.loop.Regularisation;
import org.tfnemo.train.loop.Schedule;
import org.tfnemo.train.loop.Targets;
import org.tfnemo.train.loop.TrainingTask;
import org.tfnemo.train.run.RunName;
import org.tfnemo.train.run.Watch;

/**
 * What quickstart trains.
 *
 * @param input how much of a clip the network hears
 * @param schedule how long it learns
 * @param regularisation what keeps it from learning clips by heart
 * @param batch clips a step
 */
record QuickstartPlan(SoundInput input, Schedule schedule, Regularisation regularisation, int batch) {
    /** Of the voices, the split and the training. */
    static final long SEED = 42;

    private static final RepresentationKind REPRESENTATION = RepresentationKind.MELSPECTROGRAM;

    QuickstartPlan {
        requireNonNull(input, "input");
        requireNonNull(schedule, "schedule");
        requireNonNull(regularisation, "regularisation");
    }

    /**
     * So few passes over the 240 training clips of the embedded voices, and so short clips, that two cores are done in
     * about a minute. So few clips make few steps: hence small batches, and weights averaged over some 50 steps.
     */
    static QuickstartPlan onVoices() {
        Regularisation standard = Regularisation.standard();
        return new QuickstartPlan(
                new SoundInput(SoundInput.standard().rate(), 2.0),
                new Schedule(20, 1e-3, Decline.COSINE, 0, 3, 20, Watch.LOSS),
                new Regularisation(standard.weightDecay(), standard.labelSmoothing(), 0.98, standard.classWeights()),
                16);
    }

    /** As {@code train} would. */
    static QuickstartPlan onCorpus() {
        return new QuickstartPlan(SoundInput.standard(), Schedule.standard(), Regularisation.standard(), 32);
    }

    /** By speaker where the corpus has enough of them, so that the figures are about voices never heard. */
    Split split(Corpus corpus) {
        return bySpeaker(corpus)
                ? SpeakerSplit.drawn(corpus, 1, 1, SEED).apply(corpus)
                : RandomSplit.standard(SEED).apply(corpus);
    }

    /** What the test part is, in words. */
    String testPart(Corpus corpus) {
        return bySpeaker(corpus) ? "a voice that it never heard" : "clips that it never heard";
    }

    ExperimentPlan experiment(Corpus corpus, Split split) {
        Recipe recipe = new Recipe(
                schedule, regularisation, Gradients.plain(), Targets.LABELS, batch, PrecisionOfMachine.find());
        TrainingTask task = new TrainingTask(
                REPRESENTATION.standard(input.rate()),
                ArchitectureKind.AUDIO_RESNET.standard(),
                input,
                recipe,
                AugmentationFactory.standard(REPRESENTATION.family(), input.rate()),
                SEED);
        RunName name = new RunName(CorpusName.ofFolder(corpus), REPRESENTATION.id());
        return new ExperimentPlan(corpus, split, task, name, List.of("tfnemo", "quickstart"));
    }

    private static boolean bySpeaker(Corpus corpus) {
        return corpus.knowsSpeakers() && corpus.speakers().size() > 2;
    }
}
