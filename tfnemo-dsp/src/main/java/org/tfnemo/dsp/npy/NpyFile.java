package org.tfnemo.dsp.npy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * One array in NumPy's {@code .npy} format: float32, little-endian, rows first. Every value is kept bit for bit.
 *
 * <p>Source: numpy.lib.format, versions 1.0 to 3.0 read, 1.0 written (byte for byte as {@code numpy.save} does).
 */
public final class NpyFile {
    private static final int CHUNK = 1 << 16;

    private NpyFile() {}

    /** Reads {@code file}. */
    public static NpyArray read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in, file.toString());
        }
    }

    /**
     * Reads one array and the end of the stream after it.
     *
     * @param name what to call the stream in a refusal
     */
    public static NpyArray read(InputStream in, String name) throws IOException {
        int[] shape = NpyHeader.read(in, name);
        long size = 1;
        for (int length : shape) {
            size = length == 0 ? 0 : size > Integer.MAX_VALUE ? size : size * length;
        }
        if (size > Integer.MAX_VALUE - 8) {
            throw new NpyFormatException(
                    name, "shape must hold at most 2^31 - 9 values; got " + Arrays.toString(shape));
        }
        float[] values = values(in, (int) size, name);
        if (in.read() >= 0) {
            throw new NpyFormatException(name, "must end after " + size + " values; got more bytes");
        }
        return NpyArray.owning(values, shape);
    }

    /** Writes {@code array} to {@code file}, over what is there. */
    public static void write(Path file, NpyArray array) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out, array);
        }
    }

    /** Writes {@code array} to {@code out}, which stays open. */
    public static void write(OutputStream out, NpyArray array) throws IOException {
        out.write(NpyHeader.bytes(array.shape()));
        float[] values = array.values();
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
        for (int done = 0; done < values.length; ) {
            int count = Math.min(CHUNK / Float.BYTES, values.length - done);
            chunk.clear().asFloatBuffer().put(values, done, count);
            out.write(chunk.array(), 0, count * Float.BYTES);
            done += count;
        }
    }

    /** Memory grows with the bytes that are there, not with what the header claims. */
    private static float[] values(InputStream in, int size, String name) throws IOException {
        byte[] chunk = new byte[CHUNK];
        float[] values = new float[Math.min(size, CHUNK)];
        for (int done = 0; done < size; ) {
            int wanted = Math.min(CHUNK / Float.BYTES, size - done);
            int got = in.readNBytes(chunk, 0, wanted * Float.BYTES);
            if (got < wanted * Float.BYTES) {
                throw new NpyFormatException(
                        name, "must hold " + size + " values; got " + (done + got / Float.BYTES) + ", it is cut short");
            }
            if (done + wanted > values.length) {
                values = Arrays.copyOf(values, (int) Math.min(size, 2L * values.length));
            }
            ByteBuffer.wrap(chunk)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .get(values, done, wanted);
            done += wanted;
        }
        return values;
    }
}
