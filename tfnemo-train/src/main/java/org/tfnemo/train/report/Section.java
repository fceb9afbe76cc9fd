package org.tfnemo.train.report;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A titled part of a page.
 *
 * @param title its heading
 * @param blocks what stands in it, from top to bottom
 */
record Section(String title, List<Block> blocks) {
    Section {
        requireNonNull(title, "title");
        blocks = List.copyOf(blocks);
    }

    static Section of(String title, Block... blocks) {
        return new Section(title, List.of(blocks));
    }

    void write(Html html) {
        html.open("section").element("h2", title);
        blocks.forEach(block -> block.write(html));
        html.close();
    }
}
