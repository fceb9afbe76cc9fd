package org.tfnemo.train.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.train.cache.FeatureStore;
import org.tfnemo.train.loop.StopRequest;
import org.tfnemo.train.loop.TrainingListener;
import org.tfnemo.train.run.EpochMetrics;
import org.tfnemo.train.run.RunException;
import org.tfnemo.train.trial.TrialRecord;

class TunerTest {
    @TempDir
    private Path folder;

    @Test
    @Tag("slow") // trains six small networks
    void interruptedSearchEndsAsAnUndisturbedOne() throws IOException {
        SmallSearch small = new SmallSearch(folder);
        Path whole = folder.resolve("whole");
        Path broken = folder.resolve("broken");

        assertThat(run(Tuner.open(whole, small.plan(3), Clock.systemUTC()), 0, 0))
                .isTrue();
        assertThat(run(Tuner.open(broken, small.plan(3), Clock.systemUTC()), 2, 1))
                .isFalse();
        assertThat(TuneDirectory.open(broken).records()).hasSize(1);
        Files.createDirectories(broken.resolve("trials/trial-3/checkpoints")); // as left by a kill while it began
        assertThat(run(Tuner.resume(broken, small.corpus(), OptionalInt.empty(), Clock.systemUTC()), 0, 0))
                .isTrue();

        assertThat(broken.resolve("trials.json")).hasSameTextualContentAs(whole.resolve("trials.json"));
        assertThat(broken.resolve("trials/trial-2/metrics.csv"))
                .hasSameTextualContentAs(whole.resolve("trials/trial-2/metrics.csv"));
        assertThat(TuneDirectory.open(whole).records())
                .hasSize(SmallSearch.TRIALS)
                .anyMatch(trial -> trial.state() == TrialRecord.State.STOPPED)
                .anyMatch(trial -> trial.state() == TrialRecord.State.COMPLETE);
        assertThat(files(whole)).noneMatch(name -> name.startsWith("predictions") || name.equals("report.html"));

        Tuner again = Tuner.open(whole, small.plan(3), Clock.systemUTC());
        String before = Files.readString(whole.resolve("trials/trial-1/log.txt"));
        assertThat(run(again, 0, 0)).isTrue();
        assertThat(whole.resolve("trials/trial-1/log.txt")).hasContent(before);
    }

    @Test
    void hopelessTrialThatWasKilledBeforeItWasWrittenDownIsNotTrainedOn() throws IOException {
        // The decision of a rung is made anew from the figures on the disk.
        TrialListener watching = new TrialListener(
                new TrainingListener() {},
                Pruning.HALVING,
                9,
                List.of(new TrialRecord(
                        1,
                        "trials/trial-1",
                        TrialRecord.State.COMPLETE,
                        Map.of(),
                        List.of(new TrialRecord.Epoch(0.5, 1, 1), new TrialRecord.Epoch(0.4, 1, 1)))),
                new StopRequest());
        watching.replay(List.of(metrics(1, 0.9)));
        assertThat(watching.hopeless()).isFalse();
        watching.replay(List.of(metrics(2, 0.45)));
        assertThat(watching.hopeless()).isTrue();
        assertThat(watching.stop().made()).isTrue();
    }

    @Test
    void otherSettingsAreRefusedByName() throws IOException {
        SmallSearch small = new SmallSearch(folder);
        Path place = folder.resolve("search");
        Tuner.open(place, small.plan(3), Clock.systemUTC());

        assertThatThrownBy(() -> Tuner.open(place, small.plan(4), Clock.systemUTC()))
                .isInstanceOf(RunException.class)
                .hasMessage(
                        place + ": this search began with recipe.schedule.epochs 3; got 4; give the same settings to"
                                + " go on, or another --output");
        TunePlan plan = small.plan(3);
        TunePlan narrower = new TunePlan(
                plan.corpus(),
                plan.split(),
                plan.task(),
                new Search(
                        TuneMethod.ASHA,
                        Pruning.HALVING,
                        plan.search().parameters().subList(0, 1),
                        3),
                plan.words());
        assertThatThrownBy(() -> Tuner.open(place, narrower, Clock.systemUTC()))
                .hasMessageContaining("this search began with ranges recipe.schedule.learningRate=0.001..0.1:log, "
                        + "architecture.width=2..4; got recipe.schedule.learningRate=0.001..0.1:log;");
    }

    @Test
    void valuesThatDoNotGoTogetherAreNamed() throws IOException {
        TunePlan plan = new SmallSearch(folder).plan(3);
        SettingRanges ranges = new SettingRanges(plan.task());
        Search search = new Search(
                TuneMethod.RANDOM,
                Pruning.NONE,
                List.of(
                        ranges.choice("recipe.schedule.epochs=1"), // fewer than its warm-up
                        ranges.choice("recipe.schedule.warmUp=2")),
                1);
        Path place = folder.resolve("search");
        Tuner tuner = Tuner.open(
                place, new TunePlan(plan.corpus(), plan.split(), plan.task(), search, plan.words()), Clock.systemUTC());

        assertThatThrownBy(() -> run(tuner, 0, 0))
                .isInstanceOf(RunException.class)
                .hasMessage(place + ": trial 1 must have settings that go together; got {recipe.schedule.epochs=1,"
                        + " recipe.schedule.warmUp=2}: warmUp must be 0 to 1 epochs; got 2.0; begin anew with ranges that"
                        + " exclude it");
    }

    @Test
    void anotherCorpusIsRefused() throws IOException {
        SmallSearch small = new SmallSearch(folder);
        Path place = folder.resolve("search");
        Tuner.open(place, small.plan(3), Clock.systemUTC());
        Path sound = folder.resolve("tones/7.wav");
        byte[] bytes = Files.readAllBytes(sound);
        bytes[bytes.length - 1] ^= 1;
        Files.write(sound, bytes);

        assertThatThrownBy(() -> Tuner.resume(place, small.corpus(), OptionalInt.empty(), Clock.systemUTC()))
                .isInstanceOf(RunException.class)
                .hasMessageStartingWith(place + ": cannot go on, because the corpus is not the one it began with");
    }

    @Test
    void folderOfSomethingElseIsLeftAlone() throws IOException {
        SmallSearch small = new SmallSearch(folder);
        assertThatThrownBy(() -> Tuner.open(folder, small.plan(3), Clock.systemUTC()))
                .isInstanceOf(RunException.class)
                .hasMessage(folder + ": must be empty, new or hold tune.json, because nothing is written over");
        assertThatThrownBy(() -> Tuner.resume(folder, small.corpus(), OptionalInt.empty(), Clock.systemUTC()))
                .hasMessage(folder + ": not a search: it holds no tune.json");
    }

    private static boolean run(Tuner tuner, int number, int epoch) throws IOException {
        StopRequest stop = new StopRequest();
        return tuner.run(SmallSearch.stopping(stop, number, epoch), FeatureStore.none(), stop);
    }

    private static EpochMetrics metrics(int epoch, double loss) {
        return new EpochMetrics(epoch, epoch, 1e-3, 1, 0.5, loss, 0.5, 0.5, 0.5);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }
}
