package org.tfnemo.dsp.npy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Named arrays in NumPy's {@code .npz} format: a ZIP archive of {@code NAME.npy} entries.
 *
 * <p>Written as {@code numpy.savez} does, without compression, and the same bytes for the same arrays in the same
 * order: every entry carries the same date. Read with or without compression, checksums checked.
 */
public final class NpzFile {
    private static final String SUFFIX = ".npy";
    // Not January: java.util.zip takes the format's first instant for "unknown" and adds one in local time.
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private NpzFile() {}

    /** Reads every array of {@code file}, in its order. */
    public static Map<String, NpyArray> read(Path file) throws IOException {
        int entries = entries(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Map<String, NpyArray> arrays = read(in, file.toString());
            if (arrays.size() != entries) {
                throw new NpyFormatException(
                        file.toString(), "must hold the " + entries + " arrays it lists; got " + arrays.size());
            }
            return arrays;
        }
    }

    /**
     * Reads every array of an archive, in its order.
     *
     * @param name what to call the stream in a refusal
     */
    public static Map<String, NpyArray> read(InputStream in, String name) throws IOException {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        // Not closed: the stream is the caller's.
        ZipInputStream archive = new ZipInputStream(in);
        try {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (!entry.getName().endsWith(SUFFIX)) {
                    throw new NpyFormatException(name, "entries must be named *.npy; got " + entry.getName());
                }
                String key = entry.getName().substring(0, entry.getName().length() - SUFFIX.length());
                NpyArray array = NpyFile.read(archive, name + ", array " + key);
                if (arrays.putIfAbsent(key, array) != null) {
                    throw new NpyFormatException(name, "array names must differ; got " + key + " twice");
                }
            }
        } catch (ZipException | EOFException e) {
            throw new NpyFormatException(name, "must be a whole ZIP archive; got: " + e.getMessage(), e);
        }
        if (arrays.isEmpty()) {
            throw new NpyFormatException(name, "must be a ZIP archive with at least one array");
        }
        return Collections.unmodifiableMap(arrays);
    }

    /** Writes {@code arrays}, at least one, in the map's order to {@code file}, over what is there. */
    public static void write(Path file, Map<String, NpyArray> arrays) throws IOException {
        if (arrays.isEmpty()) {
            throw new IllegalArgumentException("arrays must hold at least one array; got none");
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out, arrays);
        }
    }

    /** Writes {@code arrays} in their order; the stream stays open. */
    public static void write(OutputStream out, Map<String, NpyArray> arrays) throws IOException {
        ZipOutputStream archive = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16));
        for (Map.Entry<String, NpyArray> named : arrays.entrySet()) {
            add(archive, named.getKey() + SUFFIX, named.getValue());
        }
        archive.finish();
        archive.flush();
    }

    /** Entries by the list at the end of the archive, which a stream of entries does not look at. */
    private static int entries(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return archive.size();
        } catch (ZipException e) {
            throw new NpyFormatException(file.toString(), "must be a whole ZIP archive; got: " + e.getMessage(), e);
        }
    }

    private static void add(ZipOutputStream archive, String name, NpyArray array) throws IOException {
        // Written twice rather than kept: an entry begins with its checksum, and arrays may be large.
        CRC32 checksum = new CRC32();
        Counted bytes = new Counted(checksum);
        NpyFile.write(bytes, array);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.count);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(DATE);
        archive.putNextEntry(entry);
        NpyFile.write(archive, array);
        archive.closeEntry();
    }

    /** Counts what is written and sums it up, and keeps nothing. */
    private static final class Counted extends OutputStream {
        private final Checksum checksum;
        private long count;

        Counted(Checksum checksum) {
            this.checksum = checksum;
        }

        @Override
        public void write(int value) {
            checksum.update(value);
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            checksum.update(bytes, offset, length);
            count += length;
        }
    }
}
