package org.tfnemo.train.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.core.model.AudioResNet;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.dsp.audio.WavFile;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.train.augment.Augmentation;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.CorpusKind;
import org.tfnemo.train.corpus.RandomSplit;
import org.tfnemo.train.run.RunException;
import org.tfnemo.train.run.RunName;

class NotFiniteTest {
    private static final int RATE = 8000;
    private static final int CLIPS = 40;

    @TempDir
    private Path folder;

    @Test
    void poisonedSoundIsNamedBeforeTheFirstStep() throws IOException {
        Experiment experiment = experiment(17, "0.001");
        assertThatThrownBy(() -> experiment.run(new TrainingListener() {}))
                .isInstanceOf(RunException.class)
                .hasMessageStartingWith(folder.resolve("tones/17.wav") + ": features must be finite; got ")
                .hasMessageEndingWith(
                        ", from samples up to 1.0E30 where full scale is 1; mend the file or take it out of"
                                + " the corpus");
    }

    @Test
    void spoiltLastStepOfAnEpochLeavesNoState() throws IOException {
        Experiment experiment = experiment(-1, "1e38");
        assertThatThrownBy(() -> experiment.run(new TrainingListener() {}))
                .isInstanceOf(DivergedException.class)
                .hasMessageContaining("must be finite")
                .hasMessageContaining("try a lower learning rate");
        try (Stream<Path> files = Files.list(experiment.directory().checkpoints())) {
            assertThat(files).isEmpty();
        }
    }

    /** One step an epoch, so that its first step is its last. */
    private Experiment experiment(int poisoned, String learningRate) throws IOException {
        Path sounds = Files.createDirectories(folder.resolve("tones"));
        StringBuilder table = new StringBuilder("path,label,speaker\n");
        for (int i = 0; i < CLIPS; i++) {
            float[] samples = new float[RATE / 2];
            for (int t = 0; t < samples.length; t++) {
                samples[t] = (float) (0.1 * (1 + i % 2) * Math.sin(2 * Math.PI * (200 + 10 * i) * t / RATE));
            }
            if (i == poisoned) {
                samples[1234] = 1e30f; // finite, its square is not
            }
            WavFile.writeFloat(sounds.resolve(i + ".wav"), AudioClip.owning(samples, RATE));
            table.append(i).append(i % 2 == 0 ? ".wav,soft,a\n" : ".wav,loud,a\n");
        }
        Files.writeString(sounds.resolve("manifest.csv"), table);
        Corpus corpus = CorpusKind.open(sounds);
        TrainingTask task = new TrainingTask(
                        RepresentationKind.MELSPECTROGRAM.standard(RATE),
                        new AudioResNet(4, 0.5),
                        new SoundInput(RATE, 0.5),
                        Recipe.standard(Precision.FLOAT32),
                        Augmentation.none(),
                        1)
                .with(Map.of("recipe.batch", "16", "recipe.schedule.learningRate", learningRate));
        ExperimentPlan plan = new ExperimentPlan(
                corpus, RandomSplit.standard(1).apply(corpus), task, new RunName("nan", "tiny"), List.of("tfnemo"));
        return Experiment.begin(folder.resolve("runs"), plan, Clock.systemUTC());
    }
}
