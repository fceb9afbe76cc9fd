package org.tfnemo.train.corpus;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Reads a CSV table (RFC 4180, UTF-8) with a header: {@code path,label}, and {@code speaker}, {@code sentence} and
 * {@code gender} where the corpus knows them. A path is relative to the table's folder and is the file id as it
 * stands. Labels are in alphabetical order. Without the column {@code speaker} no speaker split can be made.
 */
final class ManifestReader implements CorpusReader {
    private static final String TABLE = "manifest.csv";

    @Override
    public boolean recognises(Path location) {
        boolean csv = location.toString().toLowerCase(Locale.ROOT).endsWith(".csv") && Files.isRegularFile(location);
        return csv || Files.isRegularFile(location.resolve(TABLE));
    }

    @Override
    public Corpus read(Path location) throws IOException {
        Path table = Files.isDirectory(location) ? location.resolve(TABLE) : location;
        Path folder = table.toAbsolutePath().getParent();
        Findings findings = new Findings(table);
        List<Utterance> utterances = new ArrayList<>();
        for (NamedCsvRecord row : rows(table)) {
            String path = row.getField("path").strip();
            String label = row.getField("label").strip();
            long line = row.getStartingLineNumber();
            if (path.isEmpty() || label.isEmpty()) {
                findings.add("lines without path or label", "line " + line);
                continue;
            }
            if ((path + label).chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r')) {
                findings.add("lines whose path or label holds a tab or a line break", "line " + line);
                continue;
            }
            utterances.add(new Utterance(
                    path,
                    folder.resolve(path),
                    label,
                    optional(row, "speaker"),
                    optional(row, "sentence"),
                    optional(row, "gender")));
        }
        TreeSet<String> labels = new TreeSet<>();
        utterances.forEach(utterance -> labels.add(utterance.label()));
        CorpusChecks.check(utterances, List.copyOf(labels), findings);
        findings.refuseIfAny();
        if (utterances.isEmpty()) {
            throw new CorpusException(table + ": holds no line with a path and a label");
        }
        return new Corpus(name(table), List.copyOf(labels), utterances);
    }

    private static List<NamedCsvRecord> rows(Path table) throws IOException {
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(table)) {
            rows = reader.stream().toList();
        } catch (CsvParseException | UncheckedIOException e) {
            CorpusException refusal = new CorpusException(table + ": is not a CSV table: " + e.getMessage());
            refusal.initCause(e);
            throw refusal;
        }
        for (String column : List.of("path", "label")) {
            if (!rows.isEmpty() && rows.get(0).findField(column).isEmpty()) {
                throw new CorpusException(table + ": the header lacks the column " + column
                        + "; it needs path,label and may have speaker,sentence,gender; got "
                        + String.join(",", rows.get(0).getHeader()));
            }
        }
        return rows;
    }

    private static String optional(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }

    private static String name(Path table) {
        Path folder = table.toAbsolutePath().normalize().getParent();
        String file = table.getFileName().toString();
        return file.equals(TABLE) && folder.getFileName() != null
                ? folder.getFileName().toString()
                : file.replaceFirst("\\.[^.]*$", "");
    }
}
