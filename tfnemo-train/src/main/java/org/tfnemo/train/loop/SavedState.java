package org.tfnemo.train.loop;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import org.tfnemo.train.storage.FileSum;
import org.tfnemo.train.storage.JsonFile;

/**
 * A state on the disk: where training stood, and which files belong to it.
 *
 * @param progress after the last whole epoch
 * @param part what was done of the next
 * @param variables every variable
 * @param best the weights to serve of the best epoch; null before the first
 */
record SavedState(Progress progress, EpochPart part, FileSum variables, FileSum best) {
    /** With a checksum of its own: a state with one digit changed would go on, wrongly. */
    private record Sealed(String sha256, SavedState state) {}

    SavedState {
        requireNonNull(progress, "progress");
        requireNonNull(part, "part");
        requireNonNull(variables, "variables");
    }

    void write(Path file) throws IOException {
        JsonFile.write(file, new Sealed(FileSum.ofText(JsonFile.text(this)), this));
    }

    /**
     * The state in {@code file}.
     *
     * @throws IOException when it or a file that belongs to it does not hold what was written
     */
    static SavedState read(Path file) throws IOException {
        Sealed sealed = JsonFile.read(file, Sealed.class);
        if (sealed.state == null || !FileSum.ofText(JsonFile.text(sealed.state)).equals(sealed.sha256)) {
            throw new IOException(file.getFileName() + " does not hold what was written: its checksum differs");
        }
        Path folder = file.toAbsolutePath().getParent();
        sealed.state.variables.check(folder);
        if (sealed.state.best != null) {
            sealed.state.best.check(folder);
        }
        return sealed.state;
    }
}
