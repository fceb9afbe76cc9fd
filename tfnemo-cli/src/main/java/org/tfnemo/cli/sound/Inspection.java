package org.tfnemo.cli.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tfnemo.dsp.audio.AudioException;
import org.tfnemo.dsp.audio.AudioFile;
import org.tfnemo.dsp.audio.AudioInfo;

/**
 * What a file is, or why it is refused.
 *
 * @param file as it was named
 * @param status {@code ok} or {@code refused}
 * @param format the container; null when refused, like the next five
 * @param rate frames per second
 * @param channels samples per frame
 * @param frames frames that were read
 * @param seconds the length
 * @param encoding the samples in words
 * @param reason the reason code of a refusal, {@code NOT_READABLE} when the disk refused; null when ok, like the next two
 * @param message the refusal in one line
 * @param offset the byte that is to blame; null also where no one byte is
 * @param warnings what is odd about a file that is ok
 */
public record Inspection(
        String file,
        String status,
        String format,
        Integer rate,
        Integer channels,
        Long frames,
        Double seconds,
        String encoding,
        String reason,
        String message,
        Long offset,
        List<String> warnings) {
    private static final String NOT_READABLE = "NOT_READABLE";

    public Inspection {
        warnings = List.copyOf(warnings);
    }

    /** Reads all of {@code file}: a header alone cannot be believed. */
    public static Inspection of(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return refused(file, NOT_READABLE, file + ": is a directory", null);
            }
            return ok(file, AudioFile.inspect(file));
        } catch (AudioException e) {
            Long offset = e.offset().isPresent() ? e.offset().getAsLong() : null;
            return refused(file, e.reason().name(), e.getMessage(), offset);
        } catch (IOException e) {
            return refused(file, NOT_READABLE, Reason.of(e), null);
        }
    }

    /** Whether the file can be used. */
    public boolean usable() {
        return reason == null;
    }

    private static Inspection ok(Path file, AudioInfo info) {
        return new Inspection(
                file.toString(),
                "ok",
                info.format().name(),
                info.rate(),
                info.channels(),
                info.frames(),
                info.seconds(),
                info.encoding(),
                null,
                null,
                null,
                info.warnings());
    }

    private static Inspection refused(Path file, String reason, String message, Long offset) {
        return new Inspection(
                file.toString(), "refused", null, null, null, null, null, null, reason, message, offset, List.of());
    }
}
