package org.tfnemo.dsp.audio;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of one file, front to back, with their position and a look ahead. Never seeks, so a pipe is as good as a
 * file; never believes a length, so {@link #skip} and {@link #read} say how much was really there.
 */
final class ByteSource extends InputStream {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private long position;

    /** Reads {@code in}, which stays the caller's to close, from byte {@code position} of the file on. */
    ByteSource(InputStream in, long position) {
        this.in = in;
        this.position = position;
    }

    /** Bytes consumed so far. */
    long position() {
        return position;
    }

    /** The next {@code count} bytes, or as many as are left, without consuming them. */
    byte[] peek(int count) throws IOException {
        if (end - next < count) {
            System.arraycopy(buffer, next, buffer, 0, end - next);
            end -= next;
            next = 0;
            int got;
            while (end < count && (got = in.read(buffer, end, BUFFER - end)) >= 0) {
                end += got;
            }
        }
        byte[] ahead = new byte[Math.min(count, end - next)];
        System.arraycopy(buffer, next, ahead, 0, ahead.length);
        return ahead;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (next == end) {
            next = 0;
            end = Math.max(0, in.read(buffer, 0, BUFFER));
            if (end == 0) {
                return -1;
            }
        }
        int count = Math.min(length, end - next);
        System.arraycopy(buffer, next, target, offset, count);
        next += count;
        position += count;
        return count;
    }

    /** Consumes {@code count} bytes, or all that are left, and says how many; reads them, as a file may lie. */
    @Override
    public long skip(long count) throws IOException {
        byte[] unwanted = new byte[(int) Math.max(0, Math.min(count, BUFFER))];
        long left = count;
        int got;
        while (left > 0 && (got = read(unwanted, 0, (int) Math.min(left, unwanted.length))) >= 0) {
            left -= got;
        }
        return count - left;
    }
}
