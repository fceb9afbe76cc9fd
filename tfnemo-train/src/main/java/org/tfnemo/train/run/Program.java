package org.tfnemo.train.run;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Asks a small program of the system that may well not be there. */
final class Program {
    private static final long SECONDS = 5; // git on a cold network disk; a manifest must not hang for its sake

    private Program() {}

    /** What {@code command} prints, if it exists and succeeds within five seconds; at most a pipe's buffer of it. */
    static Optional<String> output(List<String> command) {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return Optional.empty(); // no such program
        }
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                return Optional.empty();
            }
            String text = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset()).strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }
}
