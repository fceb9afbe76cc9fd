package org.tfnemo.train.report;

import java.util.List;

/** Pictures with small lettering: at most two side by side. */
record Pictures(List<Block> blocks) implements Block {
    Pictures {
        blocks = List.copyOf(blocks);
    }

    @Override
    public void write(Html html) {
        html.open("div", "class", "columns wide");
        for (Block block : blocks) {
            html.open("div");
            block.write(html);
            html.close();
        }
        html.close();
    }
}
