package org.tfnemo.train.report;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A block that is hidden until somebody asks for it. */
record Fold(String title, Block block) implements Block {
    Fold {
        requireNonNull(title, "title");
        requireNonNull(block, "block");
    }

    @Override
    public void write(Html html) {
        html.open("details").element("summary", title);
        block.write(html);
        html.close();
    }

    @Override
    public List<Figure> figures() {
        return block.figures();
    }
}
