package org.tfnemo.dsp.audio.flac;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/**
 * Writes FLAC streams bit by bit, as the format's text says and not as the decoder reads; the checksums are computed
 * one bit at a time.
 */
public final class FlacBytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int pending;
    private int pendingBits;

    /** Appends the low {@code count} bits of {@code value}, high bit first. */
    public FlacBytes bits(long value, int count) {
        for (int bit = count - 1; bit >= 0; bit--) {
            pending = (pending << 1) | (int) ((value >> bit) & 1);
            if (++pendingBits == 8) {
                bytes.write(pending);
                pending = 0;
                pendingBits = 0;
            }
        }
        return this;
    }

    /** The marker and a STREAMINFO without MD5. */
    public static FlacBytes stream(int rate, int channels, int bits, long frames) {
        FlacBytes out = new FlacBytes();
        out.bits(0x664C6143, 32).bits(1, 1).bits(0, 7).bits(34, 24);
        return out.bits(16, 16)
                .bits(65535, 16)
                .bits(0, 48)
                .bits(rate, 20)
                .bits(channels - 1, 3)
                .bits(bits - 1, 5)
                .bits(frames, 36)
                .bits(0, 64)
                .bits(0, 64);
    }

    /**
     * Appends frame {@code number} of {@code block} ≤ 256 samples, with rate and bits as STREAMINFO says.
     *
     * @param assignment channels − 1, or 8..10
     * @param subframes writes the subframes
     */
    public FlacBytes frame(int number, int block, int assignment, Consumer<FlacBytes> subframes) {
        FlacBytes frame = new FlacBytes();
        frame.bits(0b11111111111110, 14)
                .bits(0, 2)
                .bits(6, 4)
                .bits(0, 4)
                .bits(assignment, 4)
                .bits(0, 4);
        frame.bits(number, 8).bits(block - 1, 8);
        frame.bits(crc(frame.toBytes(), 8, 0x07), 8);
        subframes.accept(frame);
        frame.bits(0, (8 - frame.pendingBits) % 8);
        frame.bits(crc(frame.toBytes(), 16, 0x8005), 16);
        bytes.writeBytes(frame.toBytes());
        return this;
    }

    /** Appends whole bytes. */
    public FlacBytes raw(byte... more) {
        bytes.writeBytes(more);
        return this;
    }

    /** Appends {@code zeros} zeros and a one. */
    public FlacBytes unary(int zeros) {
        return bits(0, zeros).bits(1, 1);
    }

    /** Appends a subframe header without wasted bits. */
    public FlacBytes subframe(int type) {
        return bits(0, 1).bits(type, 6).bits(0, 1);
    }

    /** Appends a verbatim subframe. */
    public FlacBytes verbatim(int bits, long... samples) {
        subframe(1);
        for (long sample : samples) {
            bits(sample, bits);
        }
        return this;
    }

    /** The whole bytes so far. */
    public byte[] toBytes() {
        return bytes.toByteArray();
    }

    private static int crc(byte[] bytes, int width, int polynomial) {
        int crc = 0;
        for (byte value : bytes) {
            for (int bit = 7; bit >= 0; bit--) {
                int out = ((crc >> (width - 1)) & 1) ^ ((value >> bit) & 1);
                crc = ((crc << 1) ^ (out == 0 ? 0 : polynomial)) & ((1 << width) - 1);
            }
        }
        return crc;
    }
}
