package org.tfnemo.train.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTError;
import org.junit.jupiter.api.Test;

class NoDrawingTest {
    @Test
    void aDisplayThatNobodyAnswersIsNotNeeded() {
        assertThat(NoDrawing.reason(new AWTError("Can't connect to :99")).orElseThrow())
                .hasMessage("a PNG picture needs no display, but Java looks for one; start it with"
                        + " -Djava.awt.headless=true or write SVG; Java said: Can't connect to :99");
    }

    @Test
    void aMachineWithoutFontsIsToldToInstallOne() {
        // As JDK 17 and 25 fail where no font is installed.
        Error error = new Error("Probable fatal error: No physical fonts found.");
        error.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("sun.font.SunFontManager", "getDefaultPhysicalFont", "SunFontManager.java", 1056)
        });
        assertThat(NoDrawing.reason(error).orElseThrow())
                .hasMessageStartingWith("a PNG picture needs a font, and Java finds none on this machine; install one"
                        + " (apt install fontconfig fonts-dejavu-core) or write SVG");
    }

    @Test
    void aMistakeInADrawingIsNoReason() {
        assertThat(NoDrawing.reason(new IllegalArgumentException("highest must be above lowest")))
                .isEmpty();
        assertThat(NoDrawing.reason(new OutOfMemoryError("Java heap space"))).isEmpty();
    }
}
