package org.tfnemo.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Room for the native libraries, which are unpacked, and for an export's passing files. */
record TemporarySpaceCheck(Path directory) implements Check {
    private static final String SUBJECT = "temporary space";
    private static final long NEEDED = 1L << 30;

    @Override
    public Finding look() {
        try {
            Files.delete(Files.createTempFile(directory, "tfnemo", ".tmp"));
            long free = Files.getFileStore(directory).getUsableSpace();
            String found = String.format(Locale.ROOT, "%.1f GB free in %s", free / 1e9, directory);
            return free < NEEDED
                    ? Finding.warn(
                            SUBJECT,
                            found,
                            "free 1 GB there, or name another: " + "TFNEMO_JAVA_OPTS=-Djava.io.tmpdir=DIR")
                    : Finding.pass(SUBJECT, found);
        } catch (IOException e) {
            return Finding.fail(
                    SUBJECT, directory + " cannot be written", "name another: TFNEMO_JAVA_OPTS=-Djava.io.tmpdir=DIR");
        }
    }
}
