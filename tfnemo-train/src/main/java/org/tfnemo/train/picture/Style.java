package org.tfnemo.train.picture;

/** Colours and sizes that all pictures share. */
final class Style {
    static final int PAPER = 0xffffff;
    static final int TEXT = 0x26242e;
    static final int FRAME = 0x8a8794;
    static final int GRID = 0xe7e5ec;
    static final double TITLE = 15;
    static final double LABEL = 12;
    static final double NUMBER = 11;
    /** How far letters' base line lies below their middle, as a share of their size. */
    static final double BASELINE = 0.35;

    /** Distinguishable with any colour vision (Okabe and Ito 2008), without the yellow, too pale for a line. */
    private static final int[] SERIES = {0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xe69f00};

    private Style() {}

    /** The colour of series {@code index}; they come round again after six. */
    static int series(int index) {
        return SERIES[index % SERIES.length];
    }
}
