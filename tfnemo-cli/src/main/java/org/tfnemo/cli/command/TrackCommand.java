package org.tfnemo.cli.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tfnemo.cli.terminal.Progress;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.run.RunException;
import org.tfnemo.train.track.Tracking;
import org.tfnemo.train.track.TrackingTarget;
import org.tfnemo.train.track.mlflow.MlflowRun;
import org.tfnemo.train.track.mlflow.RunState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends finished runs to a tracking server. */
@Command(
        name = "track",
        description =
                "Send finished runs to an MLflow server: those that were trained without one, or while it was away.",
        sortOptions = false,
        footer = {
            "",
            "Example:  tfnemo track runs/nEMO/melspectrogram-1 --to mlflow=http://127.0.0.1:5000",
            "",
            "A run that the server has in part is completed, not doubled. MLFLOW_TRACKING_TOKEN, or",
            "MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, open a server that is closed."
        })
public final class TrackCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "RUN", arity = "1..*", description = "Folders of runs.")
    private List<Path> folders;

    @Option(
            names = "--to",
            paramLabel = "KIND=URL",
            split = ",",
            converter = TargetChoice.class,
            description = "The server, such as mlflow=http://127.0.0.1:5000; the one that the run was to go to unless "
                    + "given.")
    private List<TrackingTarget> targets = new ArrayList<>();

    @Mixin
    private OutputOptions output;

    record Sent(Path run, String server, URI page) {}

    public TrackCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Tracking tracking = new Tracking(targets, System.getenv(), terminal::warn);
        List<Sent> sent = new ArrayList<>();
        for (Path folder : folders) {
            RunDirectory run = RunDirectory.open(folder);
            List<MlflowRun> uploads = tracking.uploads(run);
            if (uploads.isEmpty()) {
                throw new RunException(run + ": was to go to no server; name one with --to mlflow=http://HOST:PORT");
            }
            for (MlflowRun upload : uploads) {
                sent.add(send(run, upload));
            }
        }
        output.print(terminal, sent, this::show);
        return 0;
    }

    private Sent send(RunDirectory run, MlflowRun upload) throws IOException {
        if (!upload.finished()) {
            throw new RunException(run + ": not finished; go on with " + terminal.program() + " train --resume " + run);
        }
        Counting counting = new Counting(run.toString());
        try {
            URI page = upload.end(RunState.FINISHED, counting::uploaded);
            return new Sent(run.folder(), upload.address().toString(), page);
        } finally {
            counting.close();
        }
    }

    private void show(List<Sent> sent) {
        sent.forEach(each -> terminal.print("%s: %s", each.run(), each.page()));
    }

    /** A bar over the files, made when their number is known. */
    private final class Counting {
        private final String task;
        private Progress bar;

        Counting(String task) {
            this.task = task;
        }

        void uploaded(int done, int total) {
            if (bar == null) {
                bar = terminal.progress(task, total);
            }
            bar.advance();
        }

        void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }
}
