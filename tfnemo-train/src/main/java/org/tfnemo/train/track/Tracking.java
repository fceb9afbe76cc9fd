package org.tfnemo.train.track;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.tfnemo.train.loop.Experiment;
import org.tfnemo.train.loop.RunOutcome;
import org.tfnemo.train.loop.StopRequest;
import org.tfnemo.train.loop.TrainingListener;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.run.RunLock;
import org.tfnemo.train.track.mlflow.MlflowRun;
import org.tfnemo.train.track.mlflow.MlflowServer;
import org.tfnemo.train.track.mlflow.ServerAddress;
import org.tfnemo.train.track.mlflow.UploadFile;

/**
 * Lets trackers hear experiments: TensorBoard's event files always, servers as asked, and those that a run went to before
 * it was resumed.
 *
 * @param targets servers asked for; may be empty
 * @param environment where servers' passwords are looked up
 * @param warning hears, in one line, what a tracker cannot do; the run goes on
 */
public record Tracking(List<TrackingTarget> targets, Map<String, String> environment, Consumer<String> warning) {
    public Tracking {
        targets = List.copyOf(targets);
        environment = Map.copyOf(environment);
        requireNonNull(warning, "warning");
    }

    /** Runs {@code experiment} to its end; {@code listener} hears everything first. */
    public RunOutcome run(Experiment experiment, TrainingListener listener) throws IOException {
        return run(experiment, listener, new StopRequest());
    }

    /** Runs {@code experiment} to its end, or until {@code stop} is made; {@code listener} hears everything first. */
    public RunOutcome run(Experiment experiment, TrainingListener listener, StopRequest stop) throws IOException {
        // First: a process that may not train the run must not tell the world that it failed.
        try (RunLock lock = experiment.claim()) {
            return run(experiment, lock, listener, stop);
        }
    }

    private RunOutcome run(Experiment experiment, RunLock lock, TrainingListener listener, StopRequest stop)
            throws IOException {
        List<Tracker> trackers = trackers(experiment.directory());
        List<TrainingListener> all = new ArrayList<>(List.of(listener));
        all.addAll(trackers);
        RunOutcome outcome;
        try {
            outcome = experiment.run(lock, new Audience(all), stop);
        } catch (IOException | RuntimeException | Error e) {
            trackers.forEach(tracker -> tracker.onStopped(e));
            throw e;
        }
        trackers.forEach(tracker -> tracker.onFinished(outcome));
        return outcome;
    }

    private List<Tracker> trackers(RunDirectory run) throws IOException {
        Notices notices = new Notices(warning);
        List<Tracker> trackers = new ArrayList<>();
        trackers.add(new TensorBoardTracker(run, Clock.systemUTC(), notices));
        Set<ServerAddress> servers = new LinkedHashSet<>(new UploadFile(run).servers());
        servers.addAll(asked());
        for (MlflowRun upload : uploads(run, servers)) {
            upload.want();
            trackers.add(new MlflowTracker(run, upload, notices));
        }
        return trackers;
    }

    /** {@code run} on each server asked for; on those that it went to, or was to go to, when none is. */
    public List<MlflowRun> uploads(RunDirectory run) throws IOException {
        return uploads(run, targets.isEmpty() ? new UploadFile(run).servers() : asked());
    }

    private List<ServerAddress> asked() {
        return targets.stream().map(TrackingTarget::address).toList();
    }

    private List<MlflowRun> uploads(RunDirectory run, Collection<ServerAddress> servers) {
        return servers.stream()
                .map(server -> new MlflowRun(run, new MlflowServer(server, environment), Clock.systemUTC()))
                .toList();
    }
}
