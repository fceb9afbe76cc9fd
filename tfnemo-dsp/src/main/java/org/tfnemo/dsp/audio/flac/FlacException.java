package org.tfnemo.dsp.audio.flac;

import static java.util.Objects.requireNonNull;

import java.io.IOException;

/** A FLAC stream that cannot be decoded, or not to the end. */
public final class FlacException extends IOException {
    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final long offset;

    FlacException(Fault fault, long offset, String message) {
        super(message);
        this.fault = requireNonNull(fault, "fault");
        this.offset = offset;
    }

    /** What kind of fault it is. */
    public Fault fault() {
        return fault;
    }

    /** The byte at which it shows. */
    public long offset() {
        return offset;
    }

    /** Kinds of fault. */
    public enum Fault {
        /** Not a FLAC stream, or no STREAMINFO in it. */
        NO_STREAMINFO,
        /** A metadata block is malformed or runs past the end. */
        CORRUPT_METADATA,
        /** A frame is malformed or fails its checksum. */
        CORRUPT_FRAME,
        /** The first frame contradicts STREAMINFO. */
        INCONSISTENT_STREAM,
        /** A later frame contradicts STREAMINFO. */
        PARAMS_CHANGED,
        /** The stream ends early; the frames delivered so far are whole and right. */
        TRUNCATED,
        /** All frames are well, yet the samples are not those the encoder took the checksum of. */
        MD5_MISMATCH
    }
}
