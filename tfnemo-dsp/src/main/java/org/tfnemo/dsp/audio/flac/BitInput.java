package org.tfnemo.dsp.audio.flac;

import java.io.IOException;
import java.io.InputStream;
import org.tfnemo.dsp.audio.flac.FlacException.Fault;

/**
 * Bits of a stream, high bit first, with their byte offset and the CRC-16 of the bytes consumed.
 *
 * <p>Bytes move from {@code buffer} into the high end of {@code cache}; bits below the {@code cached} ones are zero.
 * The last eight bytes stay in the buffer when it is refilled, as the checksum may end among them.
 */
final class BitInput {
    private static final int BUFFER = 1 << 16;
    private static final int KEPT = 8;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private long bufferStart;
    private long cache;
    private int cached;
    private int crc;
    private int crcFrom;

    /** Reads {@code in}, whose next byte is byte {@code offset} of the file. */
    BitInput(InputStream in, long offset) {
        this.in = in;
        bufferStart = offset;
    }

    /** The offset of the byte that the next bit belongs to. */
    long offset() {
        return bufferStart + consumed();
    }

    private int consumed() {
        return next - (cached + 7) / 8;
    }

    /** Whether the stream has ended; only at a byte boundary. */
    boolean atEnd() throws IOException {
        fill();
        return cached == 0;
    }

    /** The next {@code count} ≤ 32 bits without consuming them, as if zeros followed the end. */
    int peek(int count) throws IOException {
        if (cached < count) {
            fill();
        }
        return (int) (cache >>> (Long.SIZE - count));
    }

    /** The next {@code count} bits, 0..56, unsigned. */
    long bits(int count) throws IOException {
        if (cached < count) {
            fill();
            if (cached < count) {
                throw ended();
            }
        }
        if (count == 0) {
            return 0;
        }
        long value = cache >>> (Long.SIZE - count);
        cache <<= count;
        cached -= count;
        return value;
    }

    /** The next {@code count} bits, 1..56, in two's complement. */
    long signedBits(int count) throws IOException {
        int unused = Long.SIZE - count;
        return bits(count) << unused >> unused;
    }

    /** Zeros up to the next one, both consumed. */
    long unary() throws IOException {
        long zeros = 0;
        while (cache == 0) {
            zeros += cached;
            cached = 0;
            fill();
            if (cached == 0) {
                throw ended();
            }
        }
        int more = Long.numberOfLeadingZeros(cache);
        cache = cache << more << 1;
        cached -= more + 1;
        return zeros + more;
    }

    /** Consumes bits up to the next byte boundary. */
    void align() {
        int odd = cached % 8;
        cache <<= odd;
        cached -= odd;
    }

    /** Consumes {@code count} whole bytes. */
    void skipBytes(long count) throws IOException {
        for (long left = count; left > 0; ) {
            int step = (int) Math.min(left, 6);
            bits(8 * step);
            left -= step;
        }
    }

    /** Starts a new CRC-16 at the next byte. */
    void startCrc() {
        crc = 0;
        crcFrom = consumed();
    }

    /** The CRC-16 of the whole bytes consumed since {@link #startCrc}. */
    int crc() {
        crc = Crc.crc16(crc, buffer, crcFrom, consumed());
        crcFrom = consumed();
        return crc;
    }

    private void fill() throws IOException {
        while (cached <= Long.SIZE - 8) {
            if (next == end && !refill()) {
                return;
            }
            cache |= (buffer[next++] & 0xffL) << (Long.SIZE - 8 - cached);
            cached += 8;
        }
    }

    private boolean refill() throws IOException {
        int keep = Math.max(0, end - KEPT);
        if (crcFrom < keep) {
            crc = Crc.crc16(crc, buffer, crcFrom, keep);
            crcFrom = keep;
        }
        System.arraycopy(buffer, keep, buffer, 0, end - keep);
        bufferStart += keep;
        crcFrom -= keep;
        next -= keep;
        end -= keep;
        int got = in.read(buffer, end, BUFFER - end);
        end += Math.max(0, got);
        return got > 0;
    }

    private FlacException ended() {
        long where = bufferStart + end;
        return new FlacException(Fault.TRUNCATED, where, "the stream ends at byte " + where);
    }
}
