package org.tfnemo.train.survey;

import static java.util.Objects.requireNonNull;

import org.tfnemo.dsp.audio.AudioInfo;
import org.tfnemo.train.corpus.Utterance;

/**
 * What one sound file is like.
 *
 * @param utterance whose sound it is
 * @param info rate, channels, length and encoding
 * @param level the samples' level
 * @param soundHash SHA-256 of the rate and the decoded samples: equal for equal sound, whatever the file format
 */
public record SoundFacts(Utterance utterance, AudioInfo info, Level level, String soundHash) {
    public SoundFacts {
        requireNonNull(utterance, "utterance");
        requireNonNull(info, "info");
        requireNonNull(level, "level");
        requireNonNull(soundHash, "soundHash");
    }
}
