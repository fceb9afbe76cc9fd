package org.tfnemo.dsp.audio;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a sound file is.
 *
 * @param path the file, as the caller named it
 * @param format the container, told by the content and never by the name
 * @param encoding the samples in words, such as {@code 16-bit PCM} or {@code 32-bit float}
 * @param rate frames per second, at least 1
 * @param channels samples per frame, at least 1
 * @param frames frames that were really read, at least 1; never what a header merely declares
 * @param warnings what is odd about the file though it could be read, one sentence each; empty for a sound file
 */
public record AudioInfo(
        String path, Container format, String encoding, int rate, int channels, long frames, List<String> warnings) {
    /** Refuses values no file can have. */
    public AudioInfo {
        requireNonNull(path, "path");
        requireNonNull(format, "format");
        requireNonNull(encoding, "encoding");
        if (rate < 1 || channels < 1 || frames < 1) {
            throw new IllegalArgumentException(
                    "rate, channels and frames must be at least 1; got " + rate + ", " + channels + " and " + frames);
        }
        warnings = List.copyOf(warnings);
    }

    /** Length in seconds. */
    public double seconds() {
        return (double) frames / rate;
    }
}
