package org.tfnemo.train.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tf2onnx printed. It is the only place where it admits that it left an operation out: the exit status is 0 then,
 * and the file is written, and invalid.
 */
record ConversionLog(List<String> lines) {
    private static final Pattern UNSUPPORTED =
            Pattern.compile("Tensorflow op \\[(?<node>.*): (?<operation>\\w+)\\] is not supported");
    /** Python's logging as tf2onnx sets it up: {@code time - LEVEL - text}. */
    private static final Pattern ERROR = Pattern.compile(" - (ERROR|CRITICAL) - (?<text>.*)");
    /** The last line of a Python traceback. */
    private static final Pattern EXCEPTION = Pattern.compile("^(?<text>[A-Za-z_.]*(Error|Exception): .*)");

    ConversionLog {
        lines = List.copyOf(lines);
    }

    static ConversionLog read(Path log) throws IOException {
        // Decoded by hand: a broken byte in a log must not hide what went wrong.
        return new ConversionLog(new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .toList());
    }

    /** Why the conversion is not to be trusted whatever the exit status, in one line; empty when nothing speaks against it. */
    Optional<String> complaint() {
        TreeSet<String> unsupported = new TreeSet<>();
        for (String line : lines) {
            Matcher operation = UNSUPPORTED.matcher(line);
            if (operation.find()) {
                unsupported.add(operation.group("operation"));
            }
        }
        if (!unsupported.isEmpty()) {
            return Optional.of("these TensorFlow operations have no ONNX form: " + String.join(", ", unsupported));
        }
        return lines.stream()
                .map(ERROR::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group("text"))
                .findFirst();
    }

    /** The last exception that Python reported, in one line. */
    Optional<String> exception() {
        return lines.stream()
                .map(EXCEPTION::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group("text"))
                .reduce((earlier, later) -> later);
    }
}
