package org.tfnemo.train.picture;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** Tells what a machine lacks when Java cannot draw there, which it says in errors of many kinds. */
final class NoDrawing {
    private NoDrawing() {}

    /** The refusal, when {@code failure} comes from the machine and not from a mistake in a drawing. */
    static Optional<IOException> reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (fromFonts(cause)) {
                return Optional.of(new IOException(
                        "a PNG picture needs a font, and Java finds none on this machine; install one (apt install"
                                + " fontconfig fonts-dejavu-core) or write SVG; Java said: " + cause.getMessage(),
                        failure));
            }
        }
        if (failure instanceof AWTError || failure instanceof HeadlessException || failure instanceof LinkageError) {
            return Optional.of(new IOException(
                    "a PNG picture needs no display, but Java looks for one; start it with -Djava.awt.headless=true"
                            + " or write SVG; Java said: " + failure.getMessage(),
                    failure));
        }
        return Optional.empty();
    }

    private static boolean fromFonts(Throwable failure) {
        // A library that is missing for them is named in the message, the rest happens inside these packages.
        if (failure instanceof UnsatisfiedLinkError) {
            return String.valueOf(failure.getMessage()).contains("font");
        }
        return Arrays.stream(failure.getStackTrace())
                .limit(3)
                .anyMatch(frame -> frame.getClassName().startsWith("sun.font.")
                        || frame.getClassName().startsWith("sun.awt.Font"));
    }
}
