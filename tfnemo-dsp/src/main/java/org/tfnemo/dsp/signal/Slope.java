package org.tfnemo.dsp.signal;

/**
 * The straight line that is fitted through {@code width} neighbouring frames, by least squares: its slope is how fast a
 * row changes.
 *
 * @param width frames that the line goes through: odd, so that one is the middle, and at least 3
 */
public record Slope(int width) {
    public Slope {
        if (width < 3 || width % 2 == 0) {
            throw new IllegalArgumentException("width must be odd and at least 3 frames; got " + width);
        }
    }

    /** 9 frames: librosa's {@code delta}. */
    public static Slope standard() {
        return new Slope(9);
    }

    /** Frames at each side of the middle one. */
    public int reach() {
        return width / 2;
    }

    /** What the frame {@code distance} after the middle weighs, the one as far before it the opposite: m / Σ m². */
    public float weight(int distance) {
        long squares = (long) reach() * (reach() + 1) * width / 3;
        return (float) ((double) distance / squares);
    }

    /** Checks that a line can be fitted to {@code frames} frames, and returns them. */
    public int requireFrames(int frames) {
        if (frames < width) {
            throw new IllegalArgumentException("frames must be at least the slope's width (" + width
                    + "), because a line is fitted through as many; got " + frames);
        }
        return frames;
    }
}
