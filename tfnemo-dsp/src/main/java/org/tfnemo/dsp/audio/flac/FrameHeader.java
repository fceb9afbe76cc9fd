package org.tfnemo.dsp.audio.flac;

import java.io.IOException;
import org.tfnemo.dsp.audio.flac.FlacException.Fault;

/**
 * The header of a frame; 0 for rate or bits means "as STREAMINFO says".
 *
 * @param variable whether {@code number} counts samples rather than frames
 * @param number position in the stream
 * @param block samples per channel, 1..65535
 * @param rate frames per second
 * @param assignment channels − 1, or 8..10 for the three kinds of stereo coding
 * @param bits bits per sample
 */
record FrameHeader(boolean variable, long number, int block, int rate, int assignment, int bits) {
    static final int LEFT_SIDE = 8;
    static final int SIDE_RIGHT = 9;
    static final int MID_SIDE = 10;

    private static final int SYNC = 0x3FFE << 1; // 14 bits and a reserved zero
    private static final int[] RATES = {
        0, 88_200, 176_400, 192_000, 8_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000
    };
    private static final int[] BITS = {0, 8, 12, -1, 16, 20, 24, 32};

    /** Whether a frame begins at the next byte, as far as its first 15 bits tell. */
    static boolean follows(BitInput in) throws IOException {
        return in.peek(15) == SYNC;
    }

    int channels() {
        return assignment < LEFT_SIDE ? assignment + 1 : 2;
    }

    /** Bits of {@code channel}'s subframe; a difference takes one more. */
    int bits(int channel, int bitsPerSample) {
        boolean side = assignment == SIDE_RIGHT ? channel == 0 : assignment >= LEFT_SIDE && channel == 1;
        return side ? bitsPerSample + 1 : bitsPerSample;
    }

    /** Reads a header and its CRC-8. */
    static FrameHeader read(BitInput input) throws IOException {
        HeaderBytes in = new HeaderBytes(input);
        long at = input.offset();
        if (in.next() != SYNC >> 7) {
            throw corrupt(at, "has no sync code");
        }
        int second = in.next();
        int sizes = in.next();
        int channels = in.next();
        if (second >> 1 != (SYNC & 0x7F) || (channels & 1) != 0) {
            throw corrupt(at, "has no sync code");
        }
        long number = in.codedNumber();
        int block = block(sizes >> 4, in);
        int rate = rate(sizes & 15, in);
        int bits = BITS[channels >> 1 & 7];
        int assignment = channels >> 4;
        int expected = in.crc8();
        if (in.next() != expected) {
            throw corrupt(at, "fails the checksum of its header");
        }
        if (number < 0 || block < 1 || block > 65_535 || rate < 0 || bits < 0 || assignment > MID_SIDE) {
            throw corrupt(at, "uses a reserved value in its header");
        }
        return new FrameHeader((second & 1) == 1, number, block, rate, assignment, bits);
    }

    private static int block(int code, HeaderBytes in) throws IOException {
        return switch (code) {
            case 0 -> -1;
            case 1 -> 192;
            case 2, 3, 4, 5 -> 144 << code;
            case 6 -> in.next() + 1;
            case 7 -> in.twoBytes() + 1;
            default -> 1 << code;
        };
    }

    private static int rate(int code, HeaderBytes in) throws IOException {
        return switch (code) {
            case 12 -> 1000 * in.next();
            case 13 -> in.twoBytes();
            case 14 -> 10 * in.twoBytes();
            case 15 -> -1;
            default -> RATES[code];
        };
    }

    private static FlacException corrupt(long at, String what) {
        return new FlacException(Fault.CORRUPT_FRAME, at, "frame at byte " + at + " " + what);
    }
}
