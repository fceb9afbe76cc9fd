package org.tfnemo.train.corpus;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * One recorded sentence.
 *
 * @param fileId its name within the corpus, unique; what splits and predictions refer to
 * @param path where the sound lies
 * @param label the emotion
 * @param speaker who speaks; empty when the corpus does not say
 * @param sentence what is said, in a form equal for equal sentences; empty when the corpus does not say
 * @param gender the speaker's gender in the corpus's own word; empty when the corpus does not say
 */
public record Utterance(String fileId, Path path, String label, String speaker, String sentence, String gender) {
    public Utterance {
        singleLine(fileId, "fileId");
        requireNonNull(path, "path");
        singleLine(label, "label");
        requireNonNull(speaker, "speaker");
        requireNonNull(sentence, "sentence");
        requireNonNull(gender, "gender");
        if (fileId.isBlank()) {
            throw new IllegalArgumentException("fileId must not be blank");
        }
        if (label.isBlank()) {
            throw new IllegalArgumentException("label must not be blank; got file " + fileId);
        }
    }

    /** An utterance of which neither the sentence nor the speaker's gender is known. */
    public Utterance(String fileId, Path path, String label, String speaker) {
        this(fileId, path, label, speaker, "", "");
    }

    private static void singleLine(String value, String name) {
        if (requireNonNull(value, name).chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r')) {
            throw new IllegalArgumentException(
                    name + " must not hold a tab or a line break, because it is written into tab-separated files; got "
                            + value);
        }
    }
}
