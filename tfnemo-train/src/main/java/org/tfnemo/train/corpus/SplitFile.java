package org.tfnemo.train.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tfnemo.train.storage.AtomicFile;

/**
 * A split as text: one line {@code file_id <tab> train|validation|test} per utterance, UTF-8, without a header, by
 * ascending file id.
 */
public final class SplitFile {
    private SplitFile() {}

    /** Writes {@code split}, whole or not at all. */
    public static void write(Path file, Split split) throws IOException {
        StringBuilder text = new StringBuilder();
        split.parts()
                .forEach((id, part) ->
                        text.append(id).append('\t').append(part.id()).append('\n'));
        AtomicFile.write(file, text.toString());
    }

    /**
     * Reads the split of {@code corpus}.
     *
     * @throws CorpusException when a line is no such line, an id is unknown to the corpus or there twice, or an
     *     utterance of the corpus has no line; the message names them
     */
    public static Split read(Path file, Corpus corpus) throws IOException {
        Findings findings = new Findings(file);
        Split split = read(file, findings);
        for (String id : split.parts().keySet()) {
            if (corpus.find(id).isEmpty()) {
                findings.add("ids unknown to " + corpus.name(), id);
            }
        }
        for (Utterance utterance : corpus.utterances()) {
            if (!split.parts().containsKey(utterance.fileId())) {
                findings.add("utterances of " + corpus.name() + " without a line", utterance.fileId());
            }
        }
        findings.refuseIfAny();
        return split;
    }

    /**
     * Reads a split whatever corpus it is of, to look up in it what a model was trained on.
     *
     * @throws CorpusException when a line is no such line or an id is there twice; the message names them
     */
    public static Split read(Path file) throws IOException {
        Findings findings = new Findings(file);
        Split split = read(file, findings);
        findings.refuseIfAny();
        return split;
    }

    private static Split read(Path file, Findings findings) throws IOException {
        Map<String, Part> parts = new HashMap<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = List.of(lines.get(i).split("\t", -1));
            if (cells.size() != 2 || Part.of(cells.get(1)).isEmpty()) {
                findings.add("lines that are not `file_id <tab> train|validation|test`", "line " + (i + 1));
            } else if (parts.put(cells.get(0), Part.of(cells.get(1)).orElseThrow()) != null) {
                findings.add("ids given twice", cells.get(0));
            }
        }
        return new Split(parts);
    }
}
