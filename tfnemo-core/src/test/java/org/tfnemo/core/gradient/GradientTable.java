package org.tfnemo.core.gradient;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Worst relative errors of gradients as a document in Markdown, each rounded up to a power of ten and to 1e-5 at
 * least: below that it is float32 rounding that differs, from processor to processor.
 */
public final class GradientTable {
    private static final Pattern ROW = Pattern.compile("\\| (.+?) \\| (.+?) \\| 1e(-?\\d+) \\|");

    private final String head;
    private final Map<String, Map<String, Double>> errors = new LinkedHashMap<>();

    /** @param head what stands before the table */
    public GradientTable(String head) {
        this.head = head;
    }

    /** Adds the rows of {@code subject}: errors by operand, each finite. */
    public void add(String subject, Map<String, Double> byOperand) {
        errors.put(subject, new LinkedHashMap<>(byOperand));
    }

    /** Number of subjects. */
    public int size() {
        return errors.size();
    }

    /** The document. */
    public String markdown() {
        StringBuilder text = new StringBuilder(head);
        text.append("\n\n| what | by | relative error, at most |\n|---|---|---|\n");
        errors.forEach((subject, byOperand) -> byOperand.forEach((operand, error) -> text.append("| ")
                .append(subject)
                .append(" | ")
                .append(operand)
                .append(" | 1e")
                .append(power(error))
                .append(" |\n")));
        return text.toString();
    }

    /** Whether {@code document} has the same rows and no error is above what it says. */
    public boolean isToldBy(String document) {
        String told = document.replaceAll("1e-?\\d+ \\|", "");
        if (!told.equals(markdown().replaceAll("1e-?\\d+ \\|", ""))) {
            return false;
        }
        Matcher rows = ROW.matcher(document);
        while (rows.find()) {
            if (power(errors.get(rows.group(1)).get(rows.group(2))) > Integer.parseInt(rows.group(3))) {
                return false;
            }
        }
        return true;
    }

    /** Writes the document unless {@code file} already tells it. */
    public void writeUnlessTold(Path file) throws IOException {
        if (Files.exists(file) && isToldBy(Files.readString(file, StandardCharsets.UTF_8))) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, markdown(), StandardCharsets.UTF_8);
    }

    private static int power(double error) {
        return (int) Math.ceil(Math.log10(Math.max(error, 1e-5)));
    }
}
