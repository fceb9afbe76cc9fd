package org.tfnemo.train.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.train.loop.Experiment;
import org.tfnemo.train.loop.TrainingListener;
import org.tfnemo.train.run.RunException;
import org.tfnemo.train.run.RunLock;

class RefusedRunTest {
    @TempDir
    private Path folder;

    /** The server would set the run to FAILED while the one that has the lock trains it. */
    @Test
    void whoMayNotTrainARunTellsNoServerAndWritesNothing() throws IOException {
        List<String> warnings = new ArrayList<>();
        TrackingTarget nobody = TrackingTarget.parse("mlflow=http://127.0.0.1:" + LocalMlflow.freePort());
        Experiment experiment = new SmallExperiment(folder).begin("taken");
        try (RunLock taken = experiment.claim()) {
            List<Path> before = files(experiment);

            assertThatExceptionOfType(RunException.class)
                    .isThrownBy(() -> new Tracking(List.of(nobody), Map.of(), warnings::add)
                            .run(experiment, new TrainingListener() {}))
                    .withMessage(
                            "%s: process %d trains this run already; wait for it or stop it first",
                            experiment.directory(), ProcessHandle.current().pid());
            assertThat(files(experiment)).isEqualTo(before);
            assertThat(warnings).isEmpty();
        }
    }

    private static List<Path> files(Experiment experiment) throws IOException {
        try (Stream<Path> files = Files.walk(experiment.directory().folder())) {
            return files.sorted().toList();
        }
    }
}
