package org.tfnemo.dsp.audio;

import java.util.List;

/** The file formats that are read. */
public enum Container {
    /** RIFF, RIFX, RF64 and BW64 files of form WAVE. */
    WAV(List.of("wav", "wave", "bwf", "rf64")),
    /** Native FLAC. */
    FLAC(List.of("flac", "fla")),
    /** AIFF and AIFF-C. */
    AIFF(List.of("aiff", "aif", "aifc"));

    private final List<String> extensions;

    Container(List<String> extensions) {
        this.extensions = extensions;
    }

    /** The file name endings, in lower case and without the dot, that promise this format. */
    public List<String> extensions() {
        return extensions;
    }
}
