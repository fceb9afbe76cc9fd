package org.tfnemo.train.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tfnemo.dsp.audio.WavFile;
import org.tfnemo.train.storage.AtomicFile;

/**
 * A corpus of synthetic voices in nEMO's layout: every speaker says every sentence in every emotion, so neither the
 * words nor the voice give the emotion away.
 *
 * @param speakers who speaks, names all different
 * @param sentences how many sentences each says in each emotion, 1..1000
 * @param seed of the sentences and of each occasion
 */
public record SyntheticCorpus(List<Speaker> speakers, int sentences, long seed) {
    private static final String TABLE = "data.tsv";
    private static final String NOTICE = "NOTICE.txt";
    private static final String HEADER = "file_id\temotion\traw_text\tnormalized_text\tspeaker_id\tgender\tage\n";

    public SyntheticCorpus {
        speakers = List.copyOf(speakers);
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("speakers must hold at least one speaker; got none");
        }
        if (speakers.stream().map(Speaker::name).distinct().count() != speakers.size()) {
            throw new IllegalArgumentException("speakers must have different names; got "
                    + speakers.stream().map(Speaker::name).toList());
        }
        if (sentences < 1 || sentences > 1000) {
            throw new IllegalArgumentException("sentences must be 1 to 1000; got " + sentences);
        }
    }

    /** Hears how far the writing is. */
    @FunctionalInterface
    public interface Progress {
        /** {@code written} of {@code clips} clips lie on the disk. */
        void at(int written, int clips);
    }

    /** The six embedded voices, ten sentences: 360 clips. */
    public static SyntheticCorpus standard(long seed) {
        return new SyntheticCorpus(Speaker.standard(), 10, seed);
    }

    /** Number of clips. */
    public int clips() {
        return speakers.size() * Emotion.values().length * sentences;
    }

    /**
     * What {@code speaker} says with {@code emotion} as the corpus's sentence {@code sentence}; the same whether it is
     * asked for alone or written with the others.
     *
     * @param sentence 1..{@link #sentences()}
     */
    public SyntheticUtterance utterance(Speaker speaker, Emotion emotion, int sentence) {
        if (sentence < 1 || sentence > sentences) {
            throw new IllegalArgumentException("sentence must be 1 to " + sentences + "; got " + sentence);
        }
        VoiceRandom ofSentence = new VoiceRandom(seed).fork(sentence);
        // String.hashCode is fixed by its specification, so this too is the same everywhere.
        VoiceRandom ofOccasion =
                ofSentence.fork(emotion.label().hashCode()).fork(speaker.name().hashCode());
        return new VoiceSynthesizer()
                .speak(speaker, emotion.expression(), Sentence.of(ofSentence.seed()), ofOccasion.seed());
    }

    /**
     * Writes {@code data.tsv}, {@code samples/<speaker>_<emotion>_<sentence>.wav}, 24 kHz, 16 bit, and a file that says
     * that nobody speaks there. The table comes last, so a folder whose writing was broken off is not taken for a
     * corpus.
     *
     * @param folder made when missing; files of the same names in it are replaced
     */
    public void write(Path folder, Progress progress) throws IOException {
        Path samples = Files.createDirectories(folder.resolve("samples"));
        Files.deleteIfExists(folder.resolve(TABLE));
        StringBuilder table = new StringBuilder(HEADER);
        int written = 0;
        for (Speaker speaker : speakers) {
            for (Emotion emotion : Emotion.values()) {
                for (int sentence = 1; sentence <= sentences; sentence++) {
                    String name = speaker.name() + "_" + emotion.label() + "_" + sentence + ".wav";
                    SyntheticUtterance utterance = utterance(speaker, emotion, sentence);
                    WavFile.write(samples.resolve(name), utterance.clip());
                    table.append(line(name, emotion, utterance.text(), speaker));
                    progress.at(++written, clips());
                }
            }
        }
        AtomicFile.write(folder.resolve(NOTICE), VoiceSynthesizer.NOTICE + "\n");
        AtomicFile.write(folder.resolve(TABLE), table.toString());
    }

    /** The column gender says what kind of voice it is, and age is empty: nobody was born. */
    private static String line(String name, Emotion emotion, String text, Speaker speaker) {
        String gender = speaker.high() ? "synthetic high" : "synthetic low";
        return String.join("\t", name, emotion.label(), text, text, speaker.name(), gender, "") + "\n";
    }
}
