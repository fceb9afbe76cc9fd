package org.tfnemo.dsp.audio;

import java.nio.ByteOrder;

/**
 * The layout of one sample.
 *
 * @param encoding how it is written
 * @param bytes bytes it takes, 1..8
 * @param bits bits of it that count, left-aligned in its bytes: at most {@code 8·bytes}
 * @param order which byte comes first
 */
record SampleFormat(Encoding encoding, int bytes, int bits, ByteOrder order) {
    /** In words: {@code 16-bit PCM}, {@code 12-bit PCM in 2 bytes}. */
    String text() {
        String text = bits + "-bit " + encoding.text();
        return bits == 8 * bytes ? text : text + " in " + bytes + " bytes";
    }

    /** Bits at the low end of the container that should be zero. */
    int spareBits() {
        return 8 * bytes - bits;
    }
}
