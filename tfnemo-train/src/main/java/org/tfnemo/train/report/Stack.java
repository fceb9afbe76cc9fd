package org.tfnemo.train.report;

import java.util.List;

/** Blocks one below the other, as one of several {@link Columns}. */
record Stack(List<Block> blocks) implements Block {
    Stack {
        blocks = List.copyOf(blocks);
    }

    static Stack of(Block... blocks) {
        return new Stack(List.of(blocks));
    }

    @Override
    public void write(Html html) {
        blocks.forEach(block -> block.write(html));
    }

    @Override
    public List<Figure> figures() {
        return blocks.stream().flatMap(block -> block.figures().stream()).toList();
    }
}
