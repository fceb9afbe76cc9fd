package org.tfnemo.train.picture;

import static java.util.Objects.requireNonNull;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A finished drawing, which writes itself as PNG, at two pixels to a unit, or as SVG. Needs no display. PNG needs a font
 * on the machine, SVG does not.
 */
public final class Picture {
    private final int width;
    private final int height;
    private final Consumer<Canvas> drawing;

    Picture(int width, int height, Consumer<Canvas> drawing) {
        this.width = width;
        this.height = height;
        this.drawing = requireNonNull(drawing, "drawing");
    }

    /** Width in units; the PNG has twice as many pixels. */
    public int width() {
        return width;
    }

    /** Height in units; the PNG has twice as many pixels. */
    public int height() {
        return height;
    }

    /**
     * Writes a PNG file, replacing it if it is there.
     *
     * @throws IOException when the file cannot be written, or Java cannot draw on this machine
     */
    public void writePng(Path file) throws IOException {
        Files.write(file, PngEncoder.encode(image()));
    }

    /** Writes an SVG file, replacing it if it is there. */
    public void writeSvg(Path file) throws IOException {
        Files.writeString(file, svg(), StandardCharsets.UTF_8);
    }

    /** The SVG document. */
    public String svg() {
        SvgCanvas canvas = new SvgCanvas(width, height);
        draw(canvas);
        return canvas.finish();
    }

    /**
     * The pixels.
     *
     * @throws IOException when Java cannot draw on this machine
     */
    public BufferedImage image() throws IOException {
        BufferedImage image =
                new BufferedImage(width * RasterCanvas.SCALE, height * RasterCanvas.SCALE, BufferedImage.TYPE_INT_RGB);
        try {
            RasterCanvas canvas = new RasterCanvas(image);
            draw(canvas);
            canvas.finish();
        } catch (Error | RuntimeException e) {
            Optional<IOException> reason = NoDrawing.reason(e);
            if (reason.isPresent()) {
                throw reason.get();
            }
            throw e;
        }
        return image;
    }

    private void draw(Canvas canvas) {
        canvas.fill(new Box(0, 0, width, height), Style.PAPER);
        drawing.accept(canvas);
    }
}
