package org.tfnemo.dsp.audio;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes clips as mono WAV files. Reading is {@link AudioFile}'s. */
public final class WavFile {
    private static final int HEADER_BYTES = 44;
    private static final int PCM = 1;
    private static final int FLOAT = 3;

    private WavFile() {}

    /**
     * Writes {@code clip} as 16-bit PCM, replacing the file if it is there.
     *
     * <pre>  stored = min(round(32768·x), 32767)</pre>
     *
     * <p>Reading it back gives every sample within half a step (1.5e-5), full scale itself within one.
     *
     * @throws IllegalArgumentException for a sample beyond −1..1, which 16 bits cannot hold
     */
    public static void write(Path path, AudioClip clip) throws IOException {
        for (int i = 0; i < clip.length(); i++) {
            if (Math.abs(clip.sample(i)) > 1) {
                throw new IllegalArgumentException("samples must lie in -1..1 to be stored in 16 bits; got "
                        + clip.sample(i) + " at sample " + i + " (use writeFloat)");
            }
        }
        write(path, clip, PCM);
    }

    /** Writes {@code clip} as 32-bit float, bit by bit as it is, replacing the file if it is there. */
    public static void writeFloat(Path path, AudioClip clip) throws IOException {
        write(path, clip, FLOAT);
    }

    private static void write(Path path, AudioClip clip, int tag) throws IOException {
        int bytes = tag == PCM ? Short.BYTES : Float.BYTES;
        if ((long) clip.length() * bytes > Integer.MAX_VALUE - HEADER_BYTES) {
            throw new IllegalArgumentException("clip must fit a WAV file of 2 GB; got " + clip.length() + " samples");
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            out.write(header(clip, tag, bytes));
            ByteBuffer sample = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < clip.length(); i++) {
                if (tag == PCM) {
                    sample.putShort(0, (short) Math.min(Math.round(clip.sample(i) * 32768f), Short.MAX_VALUE));
                } else {
                    sample.putFloat(0, clip.sample(i));
                }
                out.write(sample.array());
            }
        }
    }

    private static byte[] header(AudioClip clip, int tag, int bytes) {
        int data = clip.length() * bytes;
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("RIFF")).putInt(HEADER_BYTES - 8 + data).put(ascii("WAVE"));
        header.put(ascii("fmt ")).putInt(16).putShort((short) tag).putShort((short) 1);
        header.putInt(clip.rate())
                .putInt(clip.rate() * bytes)
                .putShort((short) bytes)
                .putShort((short) (8 * bytes));
        header.put(ascii("data")).putInt(data);
        return header.array();
    }

    private static byte[] ascii(String id) {
        return id.getBytes(StandardCharsets.US_ASCII);
    }
}
