package org.tfnemo.dsp.audio.flac;

import java.io.IOException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.tfnemo.dsp.audio.flac.FlacException.Fault;

/** Reads the metadata blocks in front of the frames, and keeps STREAMINFO alone: tags and pictures are skipped. */
final class MetadataReader {
    private static final int MARKER = 0x664C6143; // "fLaC"
    private static final int STREAMINFO = 0;
    private static final int STREAMINFO_BYTES = 34;
    private static final int APPLICATION = 2;
    private static final int FORBIDDEN = 127;
    private static final int FEWEST_BITS = 4;

    private final BitInput in;
    private final Consumer<String> warnings;

    MetadataReader(BitInput in, Consumer<String> warnings) {
        this.in = in;
        this.warnings = warnings;
    }

    /** Reads from the marker {@code fLaC} up to the first frame. */
    StreamInfo read() throws IOException {
        if (in.peek(32) != MARKER) {
            throw new FlacException(Fault.NO_STREAMINFO, in.offset(), "no marker fLaC at byte " + in.offset());
        }
        in.bits(32);
        try {
            return blocks();
        } catch (FlacException e) {
            if (e.fault() == Fault.TRUNCATED) {
                throw new FlacException(
                        Fault.CORRUPT_METADATA,
                        e.offset(),
                        "a metadata block runs past the end of the file at byte " + e.offset());
            }
            throw e;
        }
    }

    private StreamInfo blocks() throws IOException {
        StreamInfo info = null;
        long start = in.offset();
        boolean last = false;
        for (int index = 0; !last; index++) {
            long at = in.offset();
            last = in.bits(1) == 1;
            int type = (int) in.bits(7);
            int length = (int) in.bits(24);
            if (type == STREAMINFO) {
                if (info != null || length != STREAMINFO_BYTES) {
                    throw corrupt(
                            at, info != null ? "is a second STREAMINFO" : "is a STREAMINFO of " + length + " bytes");
                }
                info = streamInfo(at);
                if (index > 0) {
                    warnings.accept("STREAMINFO stands at byte " + at + " instead of first");
                }
            } else if (type == FORBIDDEN || (type == APPLICATION && length < 4)) {
                throw corrupt(at, "is of type " + type + " and " + length + " bytes, which FLAC forbids");
            } else {
                in.skipBytes(length);
            }
        }
        if (info == null) {
            throw new FlacException(
                    Fault.NO_STREAMINFO, start, "no STREAMINFO among the metadata blocks from byte " + start + " on");
        }
        return info;
    }

    private StreamInfo streamInfo(long at) throws IOException {
        in.bits(16);
        int largestBlock = (int) in.bits(16);
        in.bits(48); // sizes of the smallest and largest frame, which nothing here depends on
        int rate = (int) in.bits(20);
        int channels = (int) in.bits(3) + 1;
        int bits = (int) in.bits(5) + 1;
        long frames = in.bits(36);
        byte[] md5 = new byte[16];
        for (int i = 0; i < md5.length; i++) {
            md5[i] = (byte) in.bits(8);
        }
        if (rate == 0 || bits < FEWEST_BITS) {
            throw corrupt(at, "declares " + rate + " Hz and " + bits + " bits per sample");
        }
        return new StreamInfo(
                largestBlock, rate, channels, bits, frames, HexFormat.of().formatHex(md5));
    }

    private static FlacException corrupt(long at, String what) {
        return new FlacException(Fault.CORRUPT_METADATA, at, "metadata block at byte " + at + " " + what);
    }
}
