package org.tfnemo.train.picture;

/** What pictures are drawn on: one for pixels, one for SVG. Colours are 0xRRGGBB. */
interface Canvas {
    void fill(Box box, int rgb);

    void line(Polyline points, Stroke stroke);

    /** The inside of the outline {@code points}. */
    void area(Polyline points, int rgb);

    void text(double x, double y, String text, Lettering lettering);

    /** {@code cells} over the whole of {@code box}, each cell an area of one colour. */
    void cells(Cells cells, Box box);
}
