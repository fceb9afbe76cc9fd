package org.tfnemo.train.track.tensorboard;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/**
 * Writes TFRecords: pieces of bytes, each with its length and checksums, so that a reader notices an unfinished one.
 *
 * <pre>  length   8 bytes, little-endian        its checksum   4 bytes
 *   data     length bytes                  its checksum   4 bytes
 *
 *   checksum = rotate right by 15 (CRC-32C) + 0xa282ead8</pre>
 *
 * <p>Source: TensorFlow's {@code core/lib/io/record_writer.h} and {@code core/lib/hash/crc32c.h}. The checksum is masked
 * because a checksum of bytes that hold checksums would be weak.
 */
final class RecordStream implements AutoCloseable {
    private static final int MASK = 0xa282ead8;

    private final OutputStream output;

    /** @param output taken over; closed with this */
    RecordStream(OutputStream output) {
        this.output = requireNonNull(output, "output");
    }

    /** Writes one record with what the stream below buffers. */
    void write(byte[] data) throws IOException {
        byte[] length = buffer(Long.BYTES).putLong(data.length).array();
        output.write(length);
        output.write(checksum(length));
        output.write(data);
        output.write(checksum(data));
    }

    void flush() throws IOException {
        output.flush();
    }

    @Override
    public void close() throws IOException {
        output.close();
    }

    static int masked(byte[] data) {
        CRC32C crc = new CRC32C();
        crc.update(data);
        return Integer.rotateRight((int) crc.getValue(), 15) + MASK;
    }

    private static byte[] checksum(byte[] data) {
        return buffer(Integer.BYTES).putInt(masked(data)).array();
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
