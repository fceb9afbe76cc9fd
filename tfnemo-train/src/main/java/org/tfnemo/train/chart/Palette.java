package org.tfnemo.train.chart;

/** The style sheet's class names for things that are told apart by colour. */
public final class Palette {
    /** How many colours are well told apart. */
    public static final int COLOURS = 8;

    private Palette() {}

    /** The {@code i}-th colour's class, from 0; those beyond the last share a grey. */
    public static String series(int i) {
        return i < COLOURS ? "s" + (i + 1) : "rest";
    }
}
