package org.tfnemo.cli.doctor;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/** Pictures have axes with text, and bare containers have no font to write it in. */
record FontCheck() implements Check {
    @Override
    public Finding look() {
        try {
            new Font(Font.SANS_SERIF, Font.PLAIN, 12).getStringBounds("Hz", new FontRenderContext(null, true, true));
            return Finding.pass("fonts", "text can be drawn");
        } catch (LinkageError | RuntimeException e) { // Java tells of missing fontconfig in both ways
            return Finding.warn(
                    "fonts",
                    "text cannot be drawn, so pictures will fail",
                    "install fontconfig and a font, such as " + "apt-get install fontconfig fonts-dejavu-core");
        }
    }
}
