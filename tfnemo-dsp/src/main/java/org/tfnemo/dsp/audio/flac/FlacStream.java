package org.tfnemo.dsp.audio.flac;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.tfnemo.dsp.audio.flac.FlacException.Fault;

/**
 * A FLAC stream, block by block: {@link #next} decodes a block, {@link #sample} reads it.
 *
 * <p>Nothing is delivered that failed a check: the header's CRC-8, the frame's CRC-16, agreement with STREAMINFO, and at
 * the end the number of frames and the MD5 of all samples. Memory is that of one block, whatever the headers say. Not
 * for several threads at once. The stream given stays the caller's to close.
 */
public final class FlacStream {
    private final BitInput in;
    private final SubframeDecoder subframes;
    private final StreamInfo info;
    private final SampleDigest digest;
    private final List<String> warnings = new ArrayList<>();
    private final long[][] channels;
    private long decoded;
    private long blocks;
    private boolean numbersFollow = true;
    private boolean ended;

    /**
     * Reads the metadata.
     *
     * @param in a stream at the marker {@code fLaC}
     * @param offset where in the file that is, for messages
     */
    public FlacStream(InputStream in, long offset) throws IOException {
        this.in = new BitInput(in, offset);
        info = new MetadataReader(this.in, warnings::add).read();
        subframes = new SubframeDecoder(this.in);
        digest = new SampleDigest(info.bits());
        channels = new long[info.channels()][0];
    }

    /** What the stream says about itself. */
    public StreamInfo info() {
        return info;
    }

    /** Frames delivered so far. */
    public long decoded() {
        return decoded;
    }

    /** Where the next byte is read. */
    public long offset() {
        return in.offset();
    }

    /** What is odd about the stream though its samples are right; complete once {@link #next} returned 0. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** Sample {@code index} of {@code channel} in the block at hand: an integer of {@code info().bits()} bits. */
    public long sample(int channel, int index) {
        return channels[channel][index];
    }

    /**
     * Decodes the next block.
     *
     * @return its length in frames, or 0 at the end of a stream that passed all checks
     */
    public int next() throws IOException {
        if (ended || in.atEnd()) {
            return end();
        }
        boolean complete = info.frames() > 0 && decoded >= info.frames();
        long at = in.offset();
        in.startCrc();
        if (complete && !FrameHeader.follows(in)) {
            warnings.add("bytes from " + at + " on follow the last frame and are left out");
            return end();
        }
        FrameHeader header = FrameHeader.read(in);
        requireSameParameters(header, at);
        int block = header.block();
        for (int c = 0; c < channels.length; c++) {
            if (channels[c].length < block) {
                channels[c] = new long[block];
            }
            subframes.read(channels[c], block, header.bits(c, info.bits()));
        }
        in.align();
        int crc = in.crc();
        if (in.bits(16) != crc) {
            throw new FlacException(Fault.CORRUPT_FRAME, at, "frame at byte " + at + " fails its checksum");
        }
        Stereo.restore(channels, block, header.assignment());
        if (info.hasMd5()) {
            digest.update(channels, channels.length, block);
        }
        noteNumber(header, at);
        decoded += block;
        blocks++;
        return block;
    }

    private void requireSameParameters(FrameHeader header, long at) throws FlacException {
        Fault fault = blocks == 0 ? Fault.INCONSISTENT_STREAM : Fault.PARAMS_CHANGED;
        requireSame(header.channels(), info.channels(), "channels", fault, at);
        if (header.bits() != 0) {
            requireSame(header.bits(), info.bits(), "bits per sample", fault, at);
        }
        if (header.rate() != 0) {
            requireSame(header.rate(), info.rate(), "Hz", fault, at);
        }
    }

    private static void requireSame(int frame, int stream, String unit, Fault fault, long at) throws FlacException {
        if (frame != stream) {
            throw new FlacException(
                    fault, at, "frame at byte " + at + " has " + frame + " " + unit + " but STREAMINFO says " + stream);
        }
    }

    private void noteNumber(FrameHeader header, long at) {
        long expected = header.variable() ? decoded : blocks;
        if (header.number() != expected && numbersFollow) {
            numbersFollow = false;
            warnings.add("frame at byte " + at + " is numbered " + header.number() + " where " + expected
                    + " was due; some frames may be missing");
        }
    }

    private int end() throws FlacException {
        if (ended) {
            return 0;
        }
        ended = true;
        if (info.hasMd5()) {
            if (digest.hex().equals(info.md5())) {
                if (info.frames() > 0 && decoded != info.frames()) {
                    warnings.add("STREAMINFO declares " + info.frames() + " frames but there are " + decoded
                            + ", and their checksum is right");
                }
                return 0;
            }
            requireAllFrames();
            throw new FlacException(
                    Fault.MD5_MISMATCH,
                    in.offset(),
                    "the samples differ from those the MD5 of STREAMINFO was taken of");
        }
        requireAllFrames();
        if (info.frames() > 0 && decoded > info.frames()) {
            warnings.add("STREAMINFO declares " + info.frames() + " frames but there are " + decoded);
        }
        return 0;
    }

    private void requireAllFrames() throws FlacException {
        if (decoded < info.frames()) {
            throw new FlacException(Fault.TRUNCATED, in.offset(), "the stream ends at byte " + in.offset());
        }
    }
}
