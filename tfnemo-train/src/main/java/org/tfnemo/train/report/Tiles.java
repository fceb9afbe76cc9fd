package org.tfnemo.train.report;

import java.util.List;

/** The figures to see first. */
record Tiles(List<Tile> tiles) implements Block {
    /**
     * One figure.
     *
     * @param notes lines below it
     */
    record Tile(String name, String value, List<String> notes) {
        Tile {
            notes = List.copyOf(notes);
        }
    }

    Tiles {
        tiles = List.copyOf(tiles);
    }

    @Override
    public void write(Html html) {
        html.open("div", "class", "tiles");
        for (Tile tile : tiles) {
            html.open("div", "class", "tile").element("span", tile.name(), "class", "soft");
            html.element("b", tile.value());
            tile.notes().forEach(note -> html.element("span", note, "class", "soft note"));
            html.close();
        }
        html.close();
    }
}
