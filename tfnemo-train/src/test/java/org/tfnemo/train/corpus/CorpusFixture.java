package org.tfnemo.train.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small corpora for tests: in memory, or as folders whose sound files are empty. */
public final class CorpusFixture {
    public static final List<String> LABELS = NemoReader.LABELS;
    public static final String HEADER = "file_id\temotion\traw_text\tnormalized_text\tspeaker_id\tgender\tage";

    private CorpusFixture() {}

    /** {@code speakers} speakers who say {@code sentences} sentences with each of the six emotions; no files. */
    public static Corpus inMemory(int speakers, int sentences) {
        List<Utterance> utterances = new ArrayList<>();
        for (int speaker = 0; speaker < speakers; speaker++) {
            for (String label : LABELS) {
                for (int sentence = 0; sentence < sentences; sentence++) {
                    String name = "S" + speaker;
                    String fileId = name + "_" + label + "_" + sentence + ".wav";
                    utterances.add(
                            new Utterance(fileId, Path.of(fileId), label, name, "sentence " + sentence, "female"));
                }
            }
        }
        return new Corpus("fixture", LABELS, utterances);
    }

    /** Writes {@code data.tsv} of these lines under nEMO's header, and an empty sound file for each of {@code sounds}. */
    public static void nemo(Path folder, List<String> lines, List<String> sounds) throws IOException {
        Files.createDirectories(folder.resolve("samples"));
        Files.writeString(folder.resolve("data.tsv"), HEADER + "\n" + String.join("\n", lines) + "\n");
        for (String sound : sounds) {
            Files.createFile(folder.resolve("samples").resolve(sound));
        }
    }

    /** One line of {@code data.tsv}, with the blanks before the speaker that the published one has. */
    public static String line(String fileId, String label, String speaker) {
        return fileId + "\t" + label + "\tZażółć \"gęślą\" jaźń.\tzażółć gęślą jaźń\t        " + speaker + "\tmale\t23";
    }
}
