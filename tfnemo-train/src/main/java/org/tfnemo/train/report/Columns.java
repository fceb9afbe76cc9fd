package org.tfnemo.train.report;

import java.util.List;

/** Blocks side by side where there is room, else one below the other. */
record Columns(List<Block> blocks) implements Block {
    Columns {
        blocks = List.copyOf(blocks);
    }

    static Columns of(Block... blocks) {
        return new Columns(List.of(blocks));
    }

    @Override
    public void write(Html html) {
        html.open("div", "class", "columns");
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
