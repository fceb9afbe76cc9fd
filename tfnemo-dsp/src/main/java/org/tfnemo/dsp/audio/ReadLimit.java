package org.tfnemo.dsp.audio;

/**
 * The most a single recording may hold, so that no file, however small on disk, can exhaust memory: 14 KB of FLAC can
 * unfold to 838 MB.
 *
 * @param frames frames (of all channels together one), 1..2³¹−9; a frame costs 4 bytes once read and 8 on the way
 */
public record ReadLimit(long frames) {
    private static final long LONGEST_ARRAY = Integer.MAX_VALUE - 8L;
    private static final long HEAP_BYTES_PER_FRAME = 16;

    /** Refuses what no array holds. */
    public ReadLimit {
        if (frames < 1 || frames > LONGEST_ARRAY) {
            throw new IllegalArgumentException("frames must be 1.." + LONGEST_ARRAY + "; got " + frames);
        }
    }

    /**
     * As many frames as half of this JVM's heap can take in: one per 16 bytes, 16.8 million (5.8 minutes at 48 kHz,
     * 17 minutes at 16 kHz) under {@code -Xmx256m}, 16 times as many under {@code -Xmx4g}.
     */
    public static ReadLimit standard() {
        long frames = Runtime.getRuntime().maxMemory() / HEAP_BYTES_PER_FRAME;
        return new ReadLimit(Math.max(1, Math.min(frames, LONGEST_ARRAY)));
    }
}
