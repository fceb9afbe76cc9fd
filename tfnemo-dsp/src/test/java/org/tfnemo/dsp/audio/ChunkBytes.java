package org.tfnemo.dsp.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes chunk files by hand, right or wrong. */
final class ChunkBytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ByteOrder order;

    private ChunkBytes(ByteOrder order) {
        this.order = order;
    }

    /** {@code RIFF}, a size that no one should need, {@code WAVE}. */
    static ChunkBytes wave() {
        return new ChunkBytes(ByteOrder.LITTLE_ENDIAN)
                .id("RIFF")
                .ints(0x7FFFFFF0)
                .id("WAVE");
    }

    /** A file of the given byte order. */
    static ChunkBytes of(ByteOrder order) {
        return new ChunkBytes(order);
    }

    /** A {@code fmt} chunk of 16 bytes whose fields agree. */
    ChunkBytes format(int tag, int channels, int rate, int bits) {
        int frame = channels * ((bits + 7) / 8);
        return id("fmt ")
                .ints(16)
                .shorts(tag, channels)
                .ints(rate, rate * frame)
                .shorts(frame, bits);
    }

    /** An extensible {@code fmt} chunk. */
    ChunkBytes extensible(int tag, int channels, int bits, int validBits) {
        int frame = channels * bits / 8;
        id("fmt ").ints(40).shorts(0xFFFE, channels).ints(24000, 24000 * frame).shorts(frame, bits);
        return shorts(22, validBits).ints(0, tag).shorts(0, 16).bytes(0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71);
    }

    /** A {@code data} chunk of these bytes, without pad. */
    ChunkBytes data(int... values) {
        return id("data").ints(values.length).bytes(values);
    }

    ChunkBytes id(String letters) {
        bytes.writeBytes(letters.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    ChunkBytes ints(int... values) {
        for (int value : values) {
            bytes.writeBytes(ByteBuffer.allocate(4).order(order).putInt(value).array());
        }
        return this;
    }

    ChunkBytes longs(long... values) {
        for (long value : values) {
            bytes.writeBytes(ByteBuffer.allocate(8).order(order).putLong(value).array());
        }
        return this;
    }

    ChunkBytes shorts(int... values) {
        for (int value : values) {
            bytes.writeBytes(
                    ByteBuffer.allocate(2).order(order).putShort((short) value).array());
        }
        return this;
    }

    ChunkBytes bytes(int... values) {
        for (int value : values) {
            bytes.write(value);
        }
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
