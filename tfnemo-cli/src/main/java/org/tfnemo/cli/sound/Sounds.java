package org.tfnemo.cli.sound;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tfnemo.dsp.audio.AudioFile;
import org.tfnemo.dsp.audio.Recording;

/**
 * Where sounds come from: files, and standard input under the name {@code -}.
 *
 * @param in what {@code -} reads
 */
public record Sounds(InputStream in) {
    private static final String STANDARD_INPUT = "-";

    public Sounds {
        requireNonNull(in, "in");
    }

    /** Reads the sound that {@code name} names. */
    public Recording read(String name) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return AudioFile.read(in, "standard input");
        }
        Path file = Path.of(name);
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": is a directory; name the files in it");
        }
        return AudioFile.read(file);
    }
}
