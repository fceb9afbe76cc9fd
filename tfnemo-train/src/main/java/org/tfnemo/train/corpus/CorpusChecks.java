package org.tfnemo.train.corpus;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What every layout is checked for when its table is read. */
final class CorpusChecks {
    private CorpusChecks() {}

    /** Finds unknown labels, file ids that repeat, and sounds that are not there. */
    static void check(List<Utterance> utterances, List<String> labels, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Utterance utterance : utterances) {
            if (!labels.contains(utterance.label())) {
                findings.add(
                        "labels other than " + String.join(", ", labels),
                        utterance.label() + " at " + utterance.fileId());
            }
            if (!seen.add(utterance.fileId())) {
                findings.add("files listed twice", utterance.fileId());
            }
            if (!Files.isRegularFile(utterance.path())) {
                findings.add("sound files missing", utterance.path().toString());
            }
        }
    }
}
