package org.tfnemo.train.ensemble;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import org.tfnemo.train.evaluate.Predictions;

/**
 * A run that an ensemble may be made of.
 *
 * @param folder where it lies
 * @param validation what its model says of the validation part
 * @param test what it says of the test part
 */
public record Member(Path folder, Predictions validation, Predictions test) {
    public Member {
        requireNonNull(folder, "folder");
        requireNonNull(validation, "validation");
        requireNonNull(test, "test");
    }

    /** The folder's own name. */
    public String name() {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }
}
