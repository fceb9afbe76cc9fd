package org.tfnemo.cli.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why something failed, in one line. The JDK says {@code x.wav} where it means that x.wav does not exist. */
public final class Reason {
    private Reason() {}

    /** {@code failure} in words. */
    public static String of(Exception failure) {
        if (failure instanceof UncheckedIOException unchecked) {
            return of(unchecked.getCause());
        }
        if (failure instanceof FileSystemException file && file.getReason() == null) {
            return file.getFile() + ": " + kind(file);
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    /** {@code failure} in words that name {@code file}: failures of the disk name it themselves, others do not. */
    public static String of(String file, Exception failure) {
        boolean named = failure instanceof IOException || failure instanceof UncheckedIOException;
        return named ? of(failure) : file + ": " + of(failure);
    }

    private static String kind(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or directory";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "exists already";
        }
        return failure.getClass().getSimpleName();
    }
}
