package org.tfnemo.dsp.audio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Reads sound files under the {@linkplain ReadLimit#standard() standard limit}; see {@link AudioReader}. */
public final class AudioFile {
    private AudioFile() {}

    /**
     * Reads a file, its channels averaged to one.
     *
     * @throws AudioException if the content is refused
     * @throws IOException if the file is missing or the disk fails
     */
    public static Recording read(Path path) throws IOException {
        return reader().read(path);
    }

    /** Reads a stream that messages call {@code name}; it stays the caller's to close. */
    public static Recording read(InputStream in, String name) throws IOException {
        return reader().read(in, name);
    }

    /** What a file is, or why it is refused. */
    public static AudioInfo inspect(Path path) throws IOException {
        return reader().inspect(path);
    }

    private static AudioReader reader() {
        return new AudioReader(ReadLimit.standard());
    }
}
