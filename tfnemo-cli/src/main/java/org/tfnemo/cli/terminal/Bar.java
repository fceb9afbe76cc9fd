package org.tfnemo.cli.terminal;

/** A share drawn in eighths of a character cell. */
public final class Bar {
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
    private static final String FULL = "█";

    private Bar() {}

    /** {@code share} of {@code width} cells, padded with spaces to {@code width}. */
    public static String of(double share, int width) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share must be 0..1; got " + share);
        }
        int eighths = (int) Math.round(share * width * 8);
        String bar =
                FULL.repeat(eighths / 8) + (eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1));
        return bar + " ".repeat(width - bar.length());
    }
}
