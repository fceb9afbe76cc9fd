package org.tfnemo.train.survey;

import static java.util.Objects.requireNonNull;

import org.tfnemo.train.corpus.Utterance;

/**
 * A sound file that was refused.
 *
 * @param utterance whose sound it is
 * @param reason the reader's reason code, or {@code IO} when the disk failed
 * @param message the refusal in words, with the file and the place in it
 */
public record UnreadableSound(Utterance utterance, String reason, String message) {
    public UnreadableSound {
        requireNonNull(utterance, "utterance");
        requireNonNull(reason, "reason");
        requireNonNull(message, "message");
    }
}
