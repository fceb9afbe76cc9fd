package org.tfnemo.dsp.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Walks the chunks of an IFF file (RIFF, RF64, AIFF): four letters, a 32-bit size, the body, and a pad byte after an
 * odd body. A size that runs past the end of the file is no fault here; the body simply ends early.
 */
final class ChunkReader {
    private static final int HEADER_BYTES = 8;

    private final ByteSource source;
    private final ByteOrder order;
    private final Set<String> expected;
    private String id;
    private long start;
    private long size;

    /** Reads from behind the form type; {@code expected} are ids that show a pad byte was left out. */
    ChunkReader(ByteSource source, ByteOrder order, Set<String> expected) {
        this.source = source;
        this.order = order;
        this.expected = expected;
    }

    /** Moves to the next chunk behind what was read of this one; false at the end of the file. */
    boolean next() throws IOException {
        if (id != null && !leave()) {
            return false;
        }
        byte[] header = source.peek(HEADER_BYTES);
        if (header.length < HEADER_BYTES) {
            return false;
        }
        start = source.position();
        source.skip(HEADER_BYTES);
        id = text(header, 0);
        size = Integer.toUnsignedLong(ByteBuffer.wrap(header).order(order).getInt(4));
        return true;
    }

    private boolean leave() throws IOException {
        long rest = bodyStart() + size - source.position();
        if (rest > 0 && source.skip(rest) < rest) {
            return false;
        }
        if (size % 2 == 1 && !expected.contains(text(source.peek(4), 0))) {
            source.skip(1);
        }
        return true;
    }

    /** The four letters; bytes that cannot be shown appear as question marks. */
    String id() {
        return id;
    }

    /** Where the chunk's header begins. */
    long start() {
        return start;
    }

    /** Where the chunk's body begins. */
    long bodyStart() {
        return start + HEADER_BYTES;
    }

    /** Bytes the header declares for the body. */
    long size() {
        return size;
    }

    /** Replaces the declared size by the one that another chunk holds for it, as RF64 does. */
    void resize(long bytes) {
        size = bytes;
    }

    /** The first {@code most} bytes of the body, fewer where the chunk or the file is shorter. */
    ByteBuffer body(int most) throws IOException {
        byte[] bytes = source.readNBytes((int) Math.min(most, size));
        return ByteBuffer.wrap(bytes).order(order);
    }

    /** Four letters from byte {@code from} on. */
    static String text(ByteBuffer body, int from) {
        byte[] letters = new byte[4];
        body.get(from, letters);
        return text(letters, 0);
    }

    /** Four letters of {@code bytes}, fewer at its end. */
    static String text(byte[] bytes, int from) {
        byte[] letters = Arrays.copyOfRange(bytes, Math.min(from, bytes.length), Math.min(from + 4, bytes.length));
        return new String(letters, StandardCharsets.US_ASCII).replaceAll("[^ -~]", "?");
    }
}
