package org.tfnemo.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Direct buffers in native order, kept for the next run: ONNX Runtime reads them where they lie. (It reads a big-endian
 * direct buffer as garbage without a word, and a heap buffer costs a copy.) There are as many as runs at once.
 */
final class DirectBuffers {
    private static final int KEPT = 1 << 20; // floats; a larger one, of a rare long or wide batch, is not worth keeping

    private final ConcurrentLinkedQueue<FloatBuffer> free = new ConcurrentLinkedQueue<>();

    /** An empty buffer that holds at least {@code floats}. */
    FloatBuffer take(int floats) {
        FloatBuffer buffer = free.poll();
        if (buffer == null || buffer.capacity() < floats) {
            long bytes = Math.multiplyExact((long) floats, Float.BYTES);
            buffer = ByteBuffer.allocateDirect(Math.toIntExact(bytes))
                    .order(ByteOrder.nativeOrder())
                    .asFloatBuffer();
        }
        return buffer.clear();
    }

    /** Takes back a buffer whose tensor is closed. */
    void give(FloatBuffer buffer) {
        if (buffer.capacity() <= KEPT) {
            free.offer(buffer);
        }
    }
}
