package org.tfnemo.train.picture;

/** How a representation's values are shown. */
enum Shading {
    /** Cells whose colours span the values. */
    SPANNING,
    /** Cells whose colours are even around zero, for values of both signs. */
    AROUND_ZERO,
    /** A line. */
    LINE
}
