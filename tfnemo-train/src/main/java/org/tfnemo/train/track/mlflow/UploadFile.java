package org.tfnemo.train.track.mlflow;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.storage.JsonFile;

/** {@code mlflow.json} in a run's folder: which servers the run goes to, and how far. */
public final class UploadFile {
    private final Path file;

    private record Content(List<Upload> uploads) {}

    /** The one of {@code run}; need not be there. */
    public UploadFile(RunDirectory run) {
        file = requireNonNull(run, "run").folder().resolve("mlflow.json");
    }

    /** The servers that the run was sent to, or was to be. */
    public List<ServerAddress> servers() throws IOException {
        return read().stream()
                .map(upload -> ServerAddress.parse(upload.server()))
                .toList();
    }

    /** How far the run has come on {@code server}. */
    Upload on(ServerAddress server) throws IOException {
        return read().stream()
                .filter(upload -> upload.server().equals(server.toString()))
                .findFirst()
                .orElseGet(() -> Upload.wanted(server));
    }

    /** Keeps {@code upload} in place of the one for the same server. */
    void keep(Upload upload) throws IOException {
        List<Upload> uploads = new ArrayList<>(read());
        uploads.removeIf(other -> other.server().equals(upload.server()));
        uploads.add(upload);
        JsonFile.write(file, new Content(uploads));
    }

    private List<Upload> read() throws IOException {
        return Files.exists(file) ? JsonFile.read(file, Content.class).uploads() : List.of();
    }
}
