package org.tfnemo.train.report;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Blocks side by side where there is room, else one below the other.
 *
 * @param style the style sheet's classes
 */
record Columns(List<Block> blocks, String style) implements Block {
    Columns {
        blocks = List.copyOf(blocks);
        requireNonNull(style, "style");
    }

    Columns(List<Block> blocks) {
        this(blocks, "columns");
    }

    /** For pictures with small lettering: at most two side by side. */
    static Columns ofPictures(List<Block> pictures) {
        return new Columns(pictures, "columns wide");
    }

    static Columns of(Block... blocks) {
        return new Columns(List.of(blocks));
    }

    @Override
    public void write(Html html) {
        html.open("div", "class", style);
        for (Block block : blocks) {
            html.open("div");
            block.write(html);
            html.close();
        }
        html.close();
    }

    @Override
    public List<Figure> figures() {
        return blocks.stream().flatMap(block -> block.figures().stream()).toList();
    }
}
