package org.tfnemo.train.export.python;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which packages an environment holds, each at one version.
 *
 * @param requirements what to install, as pip reads it
 * @param constraints the versions of what that brings along, as pip reads it
 * @param check Python code that must run in the finished environment
 * @param size what it costs, for people
 */
public record Pins(String requirements, String constraints, String check, String size) {
    public Pins {
        requireNonNull(requirements, "requirements");
        requireNonNull(constraints, "constraints");
        requireNonNull(check, "check");
        requireNonNull(size, "size");
    }

    /**
     * tf2onnx and what it needs. The size was measured on Linux x86_64 with Python 3.13: 388 MB of wheels, 1.7 GB once
     * installed.
     */
    public static Pins conversion() {
        return new Pins(
                resource("requirements.txt"),
                resource("constraints.txt"),
                "import tensorflow, tf2onnx, onnx, onnxruntime",
                "downloads about 390 MB, takes 1.7 GB on the disk");
    }

    /** Twelve hexadecimal digits that differ where the packages do. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(requirements.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(constraints.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must be there: every JDK has it", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = requireNonNull(Pins.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
