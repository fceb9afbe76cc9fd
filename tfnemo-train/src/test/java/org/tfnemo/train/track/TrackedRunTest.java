package org.tfnemo.train.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.train.loop.Experiment;
import org.tfnemo.train.loop.RunOutcome;
import org.tfnemo.train.loop.TrainingListener;
import org.tfnemo.train.run.EpochMetrics;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.track.mlflow.MlflowRun;
import org.tfnemo.train.track.mlflow.RunState;
import tools.jackson.databind.JsonNode;

/** A run that was broken off in its second epoch and resumed, as an MLflow server and TensorBoard see it. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrackedRunTest {
    private static final String PNG = "89504e470d0a1a0a";

    private final List<String> warnings = new ArrayList<>();
    private Path folder;
    private SmallExperiment small;
    private LocalMlflow server;
    private RunDirectory run;
    private int stepsPerEpoch;
    private String stateWhenBrokenOff;
    private JsonNode events;
    private String nobodysAddress;
    private RunOutcome alone;

    @BeforeAll
    void trainInTwoSessions(@TempDir Path given) throws IOException, InterruptedException {
        folder = given;
        Path python = TrackingTools.python();
        server = LocalMlflow.start(python, Files.createDirectory(folder.resolve("server")));
        small = new SmallExperiment(folder);
        // While the server starts, which takes as long as a training.
        nobodysAddress = "http://127.0.0.1:" + LocalMlflow.freePort();
        alone = tracking("mlflow=" + nobodysAddress).run(small.begin("alone"), new TrainingListener() {});
        server.await();
        Experiment first = small.begin("broken");
        run = first.directory();
        assertThatThrownBy(() -> tracking("mlflow=" + server.url()).run(first, new BreaksOff()))
                .hasMessage("broken off");
        stateWhenBrokenOff = status(server.onlyRun("broken"));
        leaveAnUnfinishedRecord();
        RunOutcome outcome = tracking().run(small.resume(run), new TrainingListener() {});
        assertThat(outcome.test().size()).isPositive();
        events = TrackingTools.events(python, run.folder(), folder);
    }

    /** As a killed process does. */
    private void leaveAnUnfinishedRecord() throws IOException {
        try (var files = Files.newDirectoryStream(run.folder(), "events.*")) {
            Files.write(files.iterator().next(), new byte[] {9, 0, 0, 0, 0}, StandardOpenOption.APPEND);
        }
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    /** Ends training in its second epoch, after events of steps that a resumed run takes again. */
    private final class BreaksOff implements TrainingListener {
        @Override
        public void onStep(int epoch, int step, int steps, double loss) {
            stepsPerEpoch = steps;
            if (epoch == 2 && step == 11) {
                throw new IllegalStateException("broken off");
            }
        }
    }

    private Tracking tracking(String... targets) {
        return new Tracking(List.of(targets).stream().map(TrackingTarget::parse).toList(), Map.of(), warnings::add);
    }

    private static String status(JsonNode onServer) {
        return onServer.path("info").path("status").asString();
    }

    @Test
    void brokenRunIsFailedUntilItIsResumedAndFinished() throws Exception {
        assertThat(stateWhenBrokenOff).isEqualTo("FAILED");
        assertThat(status(server.onlyRun("broken"))).isEqualTo("FINISHED");
    }

    @Test
    void serverHasEachEpochOnce() throws Exception {
        String id = server.onlyRun("broken").path("info").path("run_id").asString();
        JsonNode history = server.get("metrics/get-history?metric_key=validation_loss&run_id=" + id)
                .path("metrics");
        List<EpochMetrics> metrics = run.readMetrics();
        assertThat(history.valueStream().map(point -> point.path("step").asInt()))
                .containsExactly(1, 2);
        for (int i = 0; i < 2; i++) {
            assertThat(history.get(i).path("value").asDouble())
                    .isEqualTo(metrics.get(i).validationLoss());
        }
    }

    @Test
    void serverHasSettingsScoresAndWhereTheyComeFrom() throws Exception {
        JsonNode data = server.onlyRun("broken").path("data");
        assertThat(LocalMlflow.values(data.path("params"), "recipe.schedule.epochs"))
                .containsExactly("2");
        assertThat(LocalMlflow.values(data.path("params"), "representation")).containsExactly("melspectrogram");
        assertThat(LocalMlflow.values(data.path("metrics"), "test_accuracy")).hasSize(1);
        assertThat(LocalMlflow.values(data.path("tags"), "tfnemo.data"))
                .containsExactly(run.readManifest().data());
        assertThat(LocalMlflow.values(data.path("tags"), "mlflow.source.git.commit"))
                .isEqualTo(
                        run.readManifest().commit().isEmpty()
                                ? List.of()
                                : List.of(run.readManifest().commit()));
    }

    @Test
    void serverHasTheFilesAndTheModel() throws Exception {
        Path stored;
        try (var found = Files.find(
                folder.resolve("server/artefacts"), 9, (file, what) -> file.endsWith("artifacts/report.html"))) {
            stored = found.findFirst().orElseThrow().getParent();
        }
        for (String name :
                List.of("report.html", "spec.json", "metrics.csv", "predictions.tsv", "model/saved_model.pb")) {
            assertThat(stored.resolve(name)).hasSameBinaryContentAs(run.folder().resolve(name));
        }
    }

    @Test
    void tensorBoardReadsEachStepOnce() {
        assertThat(steps("step/loss")).containsExactly(10, stepsPerEpoch, stepsPerEpoch + 10, 2 * stepsPerEpoch);
        assertThat(steps("loss/validation")).containsExactly(stepsPerEpoch, 2 * stepsPerEpoch);
    }

    @Test
    void tensorBoardReadsTheFiguresOfTheTable() throws IOException {
        List<EpochMetrics> metrics = run.readMetrics();
        for (int i = 0; i < 2; i++) {
            assertThat(scalar("loss/train", i)).isCloseTo(metrics.get(i).trainLoss(), within(1e-6)); // float32
            assertThat(scalar("accuracy/validation", i))
                    .isCloseTo(metrics.get(i).validationAccuracy(), within(1e-6));
            assertThat(scalar("learning_rate", i)).isCloseTo(metrics.get(i).learningRate(), within(1e-9));
        }
        assertThat(steps("accuracy/test")).containsExactly(2 * stepsPerEpoch + 1);
    }

    @Test
    void tensorBoardReadsPictures() {
        for (String tag : List.of("input/1", "input/4", "confusion/validation", "confusion/test")) {
            JsonNode picture = events.path("images").path(tag).path(0);
            assertThat(picture.path(3).asString()).as(tag).isEqualTo(PNG);
            assertThat(picture.path(1).asInt())
                    .as(tag)
                    .isGreaterThan(picture.path(2).asInt());
        }
    }

    @Test
    void tensorBoardReadsTheWeightsOfEachLayer() {
        JsonNode histograms = events.path("histograms");
        assertThat(histograms.propertyNames()).hasSizeGreaterThan(40).allMatch(tag -> tag.startsWith("weights/"));
        for (JsonNode layer : histograms) {
            JsonNode last = layer.get(layer.size() - 1);
            assertThat(last.path(1).asLong())
                    .isPositive()
                    .isEqualTo(last.path(4).asLong());
        }
    }

    @Test
    void tensorBoardReadsTheSettings() {
        assertThat(events.path("plugins").path("run/spec").asString()).isEqualTo("text");
        assertThat(events.path("texts").path("run/spec").asString()).contains("\"melspectrogram\"");
    }

    @Test
    void runWithoutItsServerIsWholeAndIsSentLater() throws Exception {
        assertThat(warnings)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("no MLflow server answers at " + nobodysAddress)
                        .contains("tfnemo track " + alone.run() + " --to mlflow=" + nobodysAddress)
                        .hasLineCount(1));
        server.post(
                "experiments/create",
                "{\"name\":\"alone\",\"artifact_location\":\""
                        + folder.resolve("shared").toUri() + "\"}");

        for (int time = 0; time < 2; time++) {
            for (MlflowRun upload : tracking("mlflow=" + server.url()).uploads(alone.run())) {
                assertThat(upload.end(RunState.FINISHED, (done, total) -> {}).toString())
                        .startsWith(server.url());
            }
        }

        JsonNode onServer = server.onlyRun("alone");
        assertThat(status(onServer)).isEqualTo("FINISHED");
        assertThat(LocalMlflow.values(onServer.path("data").path("metrics"), "validation_uar"))
                .hasSize(1);
        String id = onServer.path("info").path("run_id").asString();
        assertThat(server.get("metrics/get-history?metric_key=train_loss&run_id=" + id)
                        .path("metrics"))
                .hasSize(2);
        assertThat(folder.resolve("shared").resolve(id).resolve("artifacts/model/saved_model.pb"))
                .exists();
    }

    private List<Integer> steps(String tag) {
        return events.path("scalars")
                .path(tag)
                .valueStream()
                .map(point -> point.path(0).asInt())
                .toList();
    }

    private double scalar(String tag, int index) {
        return events.path("scalars").path(tag).path(index).path(1).asDouble();
    }
}
