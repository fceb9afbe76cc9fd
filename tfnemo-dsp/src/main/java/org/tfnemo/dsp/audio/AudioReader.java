package org.tfnemo.dsp.audio;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads sound files under a limit: WAV, FLAC, AIFF, told apart by their content.
 *
 * <p>A file is either decoded exactly, with warnings for what is odd about it, or refused with an {@link
 * AudioException}; nothing is guessed, and no number in a header decides how much memory is taken. Safe for many threads
 * at once.
 *
 * @param limit the most one recording may hold
 */
public record AudioReader(ReadLimit limit) {
    /** Refuses a missing limit. */
    public AudioReader {
        requireNonNull(limit, "limit");
    }

    /**
     * Reads a file.
     *
     * @throws AudioException if the content is refused
     * @throws IOException if the file is missing or the disk fails
     */
    public Recording read(Path path) throws IOException {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw new FileSystemException(name, null, "is a directory; name the files in it");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, name);
        } catch (NoSuchFileException e) {
            throw because(new NoSuchFileException(name, null, "there is no such file"), e);
        } catch (AccessDeniedException e) {
            throw because(new AccessDeniedException(name, null, "may not be read; change its permissions"), e);
        }
    }

    private static FileSystemException because(FileSystemException clear, FileSystemException cause) {
        clear.initCause(cause);
        return clear;
    }

    /**
     * Reads a stream, such as standard input, up to the end of its samples; it stays the caller's to close.
     *
     * @param name what messages call the stream, also its path in {@link AudioInfo}
     */
    public Recording read(InputStream in, String name) throws IOException {
        requireNonNull(in, "in");
        Findings findings = new Findings(requireNonNull(name, "name"));
        ByteSource source = new ByteSource(in, 0);
        Container container = new Content(source, findings).container();
        MonoMix mono = new MonoMix(name, limit);
        StreamFormat format = switch (container) {
            case WAV -> new WavReader(source, findings).read(mono);
            case FLAC -> new FlacReader(source, findings).read(mono);
            case AIFF -> new AiffReader(source, findings).read(mono);
        };
        warnOfName(name, container, findings);
        AudioInfo info = new AudioInfo(
                name,
                container,
                format.encoding(),
                format.rate(),
                format.channels(),
                mono.frames(),
                findings.warnings());
        return new Recording(mono.clip(format.rate()), info);
    }

    /** What the file is; the verdict is {@link #read}'s, to the last sample. */
    public AudioInfo inspect(Path path) throws IOException {
        return read(path).info();
    }

    private static void warnOfName(String name, Container container, Findings findings) {
        if (Container.promisedBy(name).filter(promised -> promised != container).isPresent()) {
            findings.warn(
                    "is a " + container + " file, though its name ends in " + name.substring(name.lastIndexOf('.')));
        }
    }
}
