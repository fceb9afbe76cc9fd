package org.tfnemo.cli.feature;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of one sound file.
 *
 * @param file the sound
 * @param written its feature files; none when it failed
 * @param failure why it failed; empty when it did not
 */
public record FeatureOutcome(Path file, List<FeatureFile> written, Optional<Exception> failure) {
    public FeatureOutcome {
        requireNonNull(file, "file");
        written = List.copyOf(written);
        requireNonNull(failure, "failure");
    }
}
