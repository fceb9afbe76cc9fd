package org.tfnemo.train.track;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.tfnemo.core.model.AudioResNet;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.train.augment.Augmentation;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.RandomSplit;
import org.tfnemo.train.corpus.Tones;
import org.tfnemo.train.loop.Experiment;
import org.tfnemo.train.loop.ExperimentPlan;
import org.tfnemo.train.loop.Precision;
import org.tfnemo.train.loop.Recipe;
import org.tfnemo.train.loop.Schedule;
import org.tfnemo.train.loop.TrainingTask;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.run.RunName;

/** A real training run that takes a second or two: loud and soft tones, a narrow network, two epochs. */
final class SmallExperiment {
    private static final int CLIPS = 80;

    private final Path folder;
    private final Corpus corpus;

    SmallExperiment(Path folder) throws IOException {
        this.folder = folder;
        corpus = Tones.write(folder, CLIPS, 0.5);
    }

    Experiment begin(String task) throws IOException {
        Recipe recipe =
                Recipe.standard(Precision.FLOAT32).with(Schedule.standard().withEpochs(2));
        TrainingTask settings = new TrainingTask(
                        RepresentationKind.MELSPECTROGRAM.standard(Tones.RATE),
                        new AudioResNet(4, 0.5),
                        new SoundInput(Tones.RATE, 0.5),
                        recipe,
                        Augmentation.none(),
                        1)
                .with(Map.of("recipe.batch", "4"));
        ExperimentPlan plan = new ExperimentPlan(
                corpus,
                RandomSplit.standard(1).apply(corpus),
                settings,
                new RunName(task, "tiny"),
                List.of("tfnemo", "train"));
        return Experiment.begin(folder.resolve("runs"), plan, Clock.systemUTC());
    }

    Experiment resume(RunDirectory run) throws IOException {
        return Experiment.resume(RunDirectory.open(run.folder()), corpus, Clock.systemUTC());
    }
}
