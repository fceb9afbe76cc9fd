package org.tfnemo.train.corpus;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads nEMO's own layout: {@code data.tsv}, tab-separated without quoting, with a header, and
 * {@code samples/<file_id>}, or the same stem as {@code .flac} or {@code .wav}. Source:
 * <a href="https://arxiv.org/abs/2404.06292">Christop 2024, nEMO: Dataset of Emotional Speech in Polish</a>.
 */
final class NemoReader implements CorpusReader {
    static final List<String> LABELS = List.of("anger", "fear", "happiness", "neutral", "sadness", "surprised");

    private static final String TABLE = "data.tsv";
    private static final String SOUNDS = "samples";
    private static final List<String> COLUMNS =
            List.of("file_id", "emotion", "normalized_text", "speaker_id", "gender");
    private static final List<String> ENDINGS = List.of(".wav", ".flac");

    @Override
    public boolean recognises(Path location) {
        return Files.isRegularFile(location.resolve(TABLE));
    }

    @Override
    public Corpus read(Path location) throws IOException {
        Path table = location.resolve(TABLE);
        List<String> lines = lines(table);
        List<Integer> columns = columns(table, lines.isEmpty() ? "" : lines.get(0));
        Findings findings = new Findings(table);
        List<Utterance> utterances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            List<String> cells = List.of(lines.get(i).split("\t", -1));
            if (cells.size()
                    <= columns.stream().mapToInt(Integer::intValue).max().orElseThrow()) {
                findings.add("lines with too few columns", "line " + (i + 1));
                continue;
            }
            // speaker_id carries leading blanks in the published table.
            List<String> wanted =
                    columns.stream().map(column -> cells.get(column).strip()).toList();
            if (wanted.get(0).isEmpty() || wanted.get(1).isEmpty()) {
                findings.add("lines without file_id or emotion", "line " + (i + 1));
                continue;
            }
            utterances.add(utterance(location.resolve(SOUNDS), wanted));
        }
        CorpusChecks.check(utterances, LABELS, findings);
        findings.refuseIfAny();
        if (utterances.isEmpty()) {
            throw new CorpusException(table + ": holds a header but no line after it");
        }
        return new Corpus("nEMO", LABELS, utterances);
    }

    private static Utterance utterance(Path sounds, List<String> cells) {
        String fileId = cells.get(0);
        return new Utterance(fileId, sound(sounds, fileId), cells.get(1), cells.get(3), cells.get(2), cells.get(4));
    }

    /** The sound of {@code fileId} in whatever format it lies there; the name in the table when there is none. */
    private static Path sound(Path sounds, String fileId) {
        Path named = sounds.resolve(fileId);
        if (Files.isRegularFile(named)) {
            return named;
        }
        int dot = fileId.lastIndexOf('.');
        String stem = dot < 0 ? fileId : fileId.substring(0, dot);
        return ENDINGS.stream()
                .map(ending -> sounds.resolve(stem + ending))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(named);
    }

    private static List<Integer> columns(Path table, String header) throws CorpusException {
        List<String> names = List.of(header.replace("\uFEFF", "").split("\t"));
        List<Integer> columns = new ArrayList<>();
        for (String column : COLUMNS) {
            if (!names.contains(column)) {
                throw new CorpusException(table + ": the header lacks the column " + column + "; it needs "
                        + String.join(", ", COLUMNS) + ", tab-separated; got "
                        + (header.isBlank() ? "nothing" : String.join(", ", names)));
            }
            columns.add(names.indexOf(column));
        }
        return columns;
    }

    private static List<String> lines(Path table) throws IOException {
        try {
            return Files.readAllLines(table, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            CorpusException refusal = new CorpusException(table + ": is not UTF-8 text");
            refusal.initCause(e);
            throw refusal;
        }
    }
}
