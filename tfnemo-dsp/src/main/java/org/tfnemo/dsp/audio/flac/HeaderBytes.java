package org.tfnemo.dsp.audio.flac;

import java.io.IOException;

/** The bytes of a frame header, kept for its checksum. */
final class HeaderBytes {
    private static final int LONGEST = 16;

    private final BitInput in;
    private final byte[] bytes = new byte[LONGEST];
    private int count;

    HeaderBytes(BitInput in) {
        this.in = in;
    }

    int next() throws IOException {
        int value = (int) in.bits(8);
        bytes[count++] = (byte) value;
        return value;
    }

    int twoBytes() throws IOException {
        return (next() << 8) | next();
    }

    /** A number of up to 36 bits, coded like UTF-8 but longer; −1 if malformed. */
    long codedNumber() throws IOException {
        int first = next();
        int ones = Integer.numberOfLeadingZeros(~(first << 24));
        if (ones == 0) {
            return first;
        }
        if (ones == 1 || ones > 7) {
            return -1;
        }
        long value = first & ((1 << (7 - ones)) - 1);
        for (int i = 1; i < ones; i++) {
            int more = next();
            if (more >> 6 != 2) {
                return -1;
            }
            value = (value << 6) | (more & 0x3F);
        }
        return value;
    }

    /** The CRC-8 of the bytes so far. */
    int crc8() {
        return Crc.crc8(bytes, count);
    }
}
