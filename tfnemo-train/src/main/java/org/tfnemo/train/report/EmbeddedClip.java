package org.tfnemo.train.report;

import static java.util.Objects.requireNonNull;

/**
 * A clip inside a page.
 *
 * @param sound as a {@code data:} address that a browser plays
 * @param picture as a {@code data:} address of its mel spectrogram
 */
public record EmbeddedClip(String sound, String picture) {
    public EmbeddedClip {
        requireData(sound, "sound");
        requireData(picture, "picture");
    }

    private static void requireData(String address, String what) {
        if (!requireNonNull(address, what).startsWith("data:")) {
            throw new IllegalArgumentException(what + " must be a data: address, because a page fetches nothing");
        }
    }
}
