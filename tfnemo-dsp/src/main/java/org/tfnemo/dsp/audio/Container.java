package org.tfnemo.dsp.audio;

import java.util.Locale;
import java.util.Optional;

/** The file formats that are read. */
public enum Container {
    /** RIFF, RIFX, RF64 and BW64 files of form WAVE. */
    WAV,
    /** Native FLAC. */
    FLAC,
    /** AIFF and AIFF-C. */
    AIFF;

    /** The format that a file name promises by its ending, in whatever case; empty where it promises none of these. */
    public static Optional<Container> promisedBy(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "wav", "wave", "bwf", "rf64" -> Optional.of(WAV);
            case "flac" -> Optional.of(FLAC);
            case "aiff", "aif", "aifc" -> Optional.of(AIFF);
            default -> Optional.empty();
        };
    }
}
