package org.tfnemo.train.voice;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tfnemo.dsp.audio.AudioClip;

/**
 * Synthetic speech, and what is known about it.
 *
 * @param clip the sound, 24 kHz, 1 to 3.5 s, peaks below 1
 * @param text the meaningless words
 * @param pitch the pitch that was spoken
 * @param syllables when each syllable sounds, in order
 */
public record SyntheticUtterance(AudioClip clip, String text, PitchTrack pitch, List<SyllableTime> syllables) {
    public SyntheticUtterance {
        requireNonNull(clip, "clip");
        requireNonNull(text, "text");
        requireNonNull(pitch, "pitch");
        syllables = List.copyOf(syllables);
    }
}
