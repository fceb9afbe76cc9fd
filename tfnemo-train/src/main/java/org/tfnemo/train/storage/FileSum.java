package org.tfnemo.train.storage;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file held when it was written, so that damage is noticed before it is used.
 *
 * @param file its name, without folder
 * @param sha256 of its content, in hexadecimal
 */
public record FileSum(String file, String sha256) {
    public FileSum {
        requireNonNull(file, "file");
        requireNonNull(sha256, "sha256");
    }

    /** Writes {@code target}, whole or not at all, and remembers what it holds. */
    public static FileSum write(Path target, AtomicFile.Content content) throws IOException {
        MessageDigest digest = digest();
        AtomicFile.write(target, output -> content.writeTo(new DigestOutputStream(output, digest)));
        return new FileSum(target.getFileName().toString(), HexFormat.of().formatHex(digest.digest()));
    }

    /** The SHA-256 of {@code text} in UTF-8. */
    public static String ofText(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Looks whether the file in {@code folder} still holds it.
     *
     * @throws IOException when it is missing or holds something else
     */
    public void check(Path folder) throws IOException {
        MessageDigest digest = digest();
        try (InputStream input = Files.newInputStream(folder.resolve(file));
                OutputStream sum = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            input.transferTo(sum);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new IOException(file + " does not hold what was written: its checksum differs");
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
