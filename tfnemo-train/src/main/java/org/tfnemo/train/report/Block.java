package org.tfnemo.train.report;

import java.util.List;

/** A piece of a page. */
interface Block {
    /** Writes it. */
    void write(Html html);

    /** The charts in it, for files of their own. */
    default List<Figure> figures() {
        return List.of();
    }
}
