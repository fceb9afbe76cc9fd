package org.tfnemo.train.cache;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import org.jtransforms.fft.FloatFFT_1D;
import org.tfnemo.dsp.representation.Representation;

/**
 * The code that computes features, told by its class files: a version number would have to be raised by hand, and who
 * forgets it trains on features of yesterday.
 *
 * @param hash SHA-256 of every class of the signal processing and of the Fourier transform's library, and of Java's
 *     feature version, whose mathematical functions may differ in the last bit
 */
public record FeatureCode(String hash) {
    public FeatureCode {
        requireNonNull(hash, "hash");
    }

    /** The code that this process runs. */
    public static FeatureCode current() throws IOException {
        MessageDigest digest = Digests.sha256();
        digest.update((byte) Runtime.version().feature());
        for (Class<?> type : List.of(Representation.class, FloatFFT_1D.class)) {
            Path place = place(type);
            if (Files.isDirectory(place)) {
                add(digest, place);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    add(digest, jar.getPath("/"));
                }
            }
        }
        return new FeatureCode(Digests.hex(digest));
    }

    private static Path place(Class<?> type) throws IOException {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the code of " + type.getName() + " lies at no file: " + e.getMessage(), e);
        }
    }

    private static void add(MessageDigest digest, Path root) throws IOException {
        List<Path> classes;
        try (Stream<Path> files = Files.walk(root)) {
            classes = files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        for (Path file : classes) {
            digest.update(root.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
            Digests.add(digest, file);
        }
    }
}
