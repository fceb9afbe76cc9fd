package org.tfnemo.train.tune;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tfnemo.core.model.SmallResNet;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.train.augment.Augmentation;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.RandomSplit;
import org.tfnemo.train.corpus.Tones;
import org.tfnemo.train.loop.EpochResult;
import org.tfnemo.train.loop.Precision;
import org.tfnemo.train.loop.Recipe;
import org.tfnemo.train.loop.Schedule;
import org.tfnemo.train.loop.StopRequest;
import org.tfnemo.train.loop.TrainingListener;
import org.tfnemo.train.loop.TrainingTask;
import org.tfnemo.train.search.Parameter;
import org.tfnemo.train.trial.Study;

/** A real search that takes seconds: loud and soft tones, a narrow network, three epochs of two steps. */
final class SmallSearch {
    static final int TRIALS = 3;

    private static final int CLIPS = 50;

    private final Corpus corpus;

    SmallSearch(Path folder) throws IOException {
        corpus = Tones.write(folder, CLIPS, 0.25);
    }

    Corpus corpus() {
        return corpus;
    }

    TunePlan plan(int epochs) {
        TrainingTask task = new TrainingTask(
                        RepresentationKind.RMS.standard(Tones.RATE),
                        new SmallResNet(2, 0.2),
                        new SoundInput(Tones.RATE, 0.25),
                        Recipe.standard(Precision.FLOAT32)
                                .with(Schedule.standard().withEpochs(epochs)),
                        Augmentation.none(),
                        1)
                .with(Map.of("recipe.batch", "16"));
        SettingRanges ranges = new SettingRanges(task);
        List<Parameter> parameters = List.of(
                ranges.range("recipe.schedule.learningRate=1e-3..1e-1:log"), ranges.range("architecture.width=2..4"));
        return new TunePlan(
                corpus,
                RandomSplit.standard(1).apply(corpus),
                task,
                new Search(TuneMethod.ASHA, Pruning.HALVING, parameters, TRIALS),
                new TunePlan.Words(List.of("tfnemo", "tune"), List.of("train")));
    }

    /** Makes the wish to stop after {@code epoch} of trial {@code number}; never for 0. */
    static TuneListener stopping(StopRequest stop, int number, int epoch) {
        return new TuneListener() {
            @Override
            public TrainingListener onTrial(int trial, TrainingTask task, Map<String, String> settings) {
                return new TrainingListener() {
                    @Override
                    public void onEpoch(EpochResult result) {
                        if (trial == number && result.epoch() == epoch) {
                            stop.make();
                        }
                    }
                };
            }

            @Override
            public void onOver(Study study) {
                // the files are looked at
            }
        };
    }
}
