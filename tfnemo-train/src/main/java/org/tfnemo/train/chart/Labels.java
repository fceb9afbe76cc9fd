package org.tfnemo.train.chart;

/** Names where there is little room. */
final class Labels {
    /** Letters that fit beside bars. */
    static final int BESIDE_BARS = 17;

    /** Letters that fit beside and above cells. */
    static final int BESIDE_CELLS = 13;

    private Labels() {}

    static String brief(String label, int letters) {
        return label.length() <= letters ? label : label.substring(0, letters - 1) + "…";
    }
}
