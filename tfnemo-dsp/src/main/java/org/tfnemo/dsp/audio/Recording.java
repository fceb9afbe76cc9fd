package org.tfnemo.dsp.audio;

import static java.util.Objects.requireNonNull;

/**
 * A sound file that was read.
 *
 * @param clip all channels averaged to one, at the file's own rate
 * @param info what the file is
 */
public record Recording(AudioClip clip, AudioInfo info) {
    /** Refuses a clip that does not belong to the description. */
    public Recording {
        requireNonNull(clip, "clip");
        requireNonNull(info, "info");
        if (clip.rate() != info.rate() || clip.length() != info.frames()) {
            throw new IllegalArgumentException("clip must have the rate and the frames of info (" + info.rate()
                    + " Hz, " + info.frames() + "); got " + clip.rate() + " Hz and " + clip.length());
        }
    }
}
