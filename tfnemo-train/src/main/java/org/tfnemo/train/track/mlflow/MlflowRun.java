package org.tfnemo.train.track.mlflow;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.track.mlflow.MlflowServer.Info;
import org.tfnemo.train.track.mlflow.MlflowServer.Metric;

/**
 * A run's folder and its copy on a server. Each call sends what the server has not got yet and keeps how far that came, so
 * a call that failed, or never was, is made good by the next one, in this process or another.
 */
public final class MlflowRun {
    private final RunFacts facts;
    private final RunDirectory run;
    private final MlflowServer server;
    private final UploadFile file;
    private final Clock clock;
    private Info known;

    /** Hears of files that are uploaded: {@code done} of {@code total}. */
    @FunctionalInterface
    public interface Progress {
        void uploaded(int done, int total);
    }

    /** {@code run} as {@code server} has it or will have it; does not reach for it yet. */
    public MlflowRun(RunDirectory run, MlflowServer server, Clock clock) {
        this.run = requireNonNull(run, "run");
        this.server = requireNonNull(server, "server");
        this.clock = requireNonNull(clock, "clock");
        this.facts = new RunFacts(run);
        this.file = new UploadFile(run);
    }

    /** Notes in the folder that the run is to go there, whether the server can be reached or not. */
    public void want() throws IOException {
        file.keep(file.on(server.address()));
    }

    /** Where it goes. */
    public ServerAddress address() {
        return server.address();
    }

    /** Whether the folder holds a run that came to its end. */
    public boolean finished() {
        return facts.finished();
    }

    /** Sends what is there of the run, which goes on. */
    public void send() throws IOException {
        Info info = reach();
        Upload upload = file.on(server.address());
        if (!upload.described()) {
            server.describe(info, facts.parameters());
            upload = upload.withParameters();
            file.keep(upload);
        }
        List<Metric> metrics = facts.metricsAfter(upload.epochs(), clock.millis());
        if (!metrics.isEmpty()) {
            server.log(info, metrics);
            file.keep(upload.upTo((int) metrics.get(metrics.size() - 1).step()));
        }
    }

    /**
     * Sends the rest, the files too, and says how the run ended.
     *
     * @return the run's page on the server
     */
    public URI end(RunState state, Progress progress) throws IOException {
        send();
        Info info = reach();
        server.log(info, facts.results(file.on(server.address()).epochs()));
        try {
            upload(ArtifactStore.of(info.artifacts(), server), progress);
        } finally {
            server.update(info, state, clock.millis());
        }
        file.keep(file.on(server.address()).in(state));
        return server.page(info);
    }

    private void upload(ArtifactStore store, Progress progress) throws IOException {
        Map<String, Path> files = facts.files();
        int done = 0;
        for (Map.Entry<String, Path> each : files.entrySet()) {
            store.put(each.getKey(), each.getValue());
            done++;
            progress.uploaded(done, files.size());
        }
    }

    /** The run on the server: the one that it had, set going again, or a new one. */
    private Info reach() throws IOException {
        if (known != null) {
            return known;
        }
        Upload upload = file.on(server.address());
        Optional<Info> had = upload.run().isEmpty() ? Optional.empty() : server.find(upload.run());
        if (had.isPresent()) {
            known = had.get();
            server.update(known, RunState.RUNNING, clock.millis());
            file.keep(upload.in(RunState.RUNNING));
        } else {
            String experiment = server.experiment(facts.experiment());
            known = server.create(experiment, run.name(), facts.tags(), facts.startMillis());
            file.keep(upload.begun(known.id()));
        }
        return known;
    }
}
