package org.tfnemo.dsp.audio;

import java.util.ArrayList;
import java.util.List;

/** What a reader has to say about one file: warnings to go with it, or the refusal that ends it. */
final class Findings {
    private static final int MOST_CHANNELS = 1024;
    private static final int HIGHEST_RATE = (1 << 20) - 1; // the most that FLAC can say; real sound stays below
    private static final int SPEECH_RATE = 8000;

    private final String path;
    private final List<String> warnings = new ArrayList<>();

    Findings(String path) {
        this.path = path;
    }

    /** The file, as the caller named it. */
    String path() {
        return path;
    }

    /** Keeps a warning, once. */
    void warn(String sentence) {
        if (!warnings.contains(sentence)) {
            warnings.add(sentence);
        }
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** A refusal for what stands at byte {@code offset}. */
    AudioException refusal(long offset, Refusal reason, String fault) {
        return AudioException.at(offset, path, reason, fault);
    }

    /** {@code channels}, if a recording can have as many. */
    int channels(int channels, long offset) throws AudioException {
        if (channels < 1 || channels > MOST_CHANNELS) {
            throw refusal(
                    offset,
                    Refusal.BAD_FMT,
                    "header declares " + Digits.grouped(channels) + " channels at byte " + offset
                            + "; there must be 1.." + MOST_CHANNELS);
        }
        return channels;
    }

    /** {@code rate}, if a recording can have it; warns where speech does not fit below half of it. */
    int rate(long rate, long offset) throws AudioException {
        if (rate < 1 || rate > HIGHEST_RATE) {
            throw refusal(
                    offset,
                    Refusal.BAD_FMT,
                    "header declares a rate of " + Digits.grouped(rate) + " Hz at byte " + offset + "; it must be 1.."
                            + Digits.grouped(HIGHEST_RATE));
        }
        if (rate < SPEECH_RATE) {
            warn("a rate of " + rate + " Hz keeps nothing above " + rate / 2 + " Hz; speech needs " + SPEECH_RATE
                    + " Hz or more");
        }
        return (int) rate;
    }

    /** For {@code declared} bytes of samples of which only {@code got} are there. */
    static String cutShortText(String chunk, long declared, long got) {
        return chunk + " declares " + Digits.bytes(declared) + " but only " + Digits.grouped(got)
                + " follow; the file is cut short";
    }
}
