package org.tfnemo.dsp.audio;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.OptionalLong;

/**
 * A sound file that is refused: which file, where in it, why. The message is one line made to be shown:
 * <pre>  samples/AB12.wav: data chunk at byte 36 declares 96 000 bytes but only 0 follow; the file is cut short</pre>
 *
 * <p>Failures of the disk itself (no such file, no permission) stay plain {@link IOException}s.
 */
public final class AudioException extends IOException {
    private static final long serialVersionUID = 1;
    private static final long UNKNOWN = -1;

    private final String path;
    private final Refusal reason;
    private final long offset;

    private AudioException(String path, Refusal reason, long offset, String fault) {
        super(requireNonNull(path, "path") + ": " + requireNonNull(fault, "fault"));
        this.path = path;
        this.reason = requireNonNull(reason, "reason");
        this.offset = offset;
    }

    /** A refusal for what stands at byte {@code offset} of {@code path}. */
    public static AudioException at(long offset, String path, Refusal reason, String fault) {
        if (offset < 0) {
            throw new IllegalArgumentException("offset must not be negative; got " + offset);
        }
        return new AudioException(path, reason, offset, fault);
    }

    /** A refusal of the file as a whole, at no byte in particular. */
    public static AudioException whole(String path, Refusal reason, String fault) {
        return new AudioException(path, reason, UNKNOWN, fault);
    }

    /** The file, as the caller named it. */
    public String path() {
        return path;
    }

    /** The reason code. */
    public Refusal reason() {
        return reason;
    }

    /** Where the fault stands, counted from the first byte of the file; empty where no one byte is to blame. */
    public OptionalLong offset() {
        return offset == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(offset);
    }
}
