package org.tfnemo.train.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.dsp.audio.AudioFile;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.CorpusKind;
import org.tfnemo.train.corpus.Utterance;

class SyntheticCorpusTest {
    private static final List<Speaker> TWO = Speaker.standard().subList(2, 4);

    private final SyntheticCorpus corpus = new SyntheticCorpus(TWO, 2, 7);

    @TempDir
    Path folder;

    @Test
    void theOrdinaryReaderReadsIt() throws IOException {
        corpus.write(folder, (written, clips) -> {});
        Corpus read = CorpusKind.open(folder);
        assertThat(read.utterances()).hasSize(corpus.clips()).hasSize(24);
        assertThat(read.speakers()).containsExactly("V03", "V04");
        assertThat(read.utterances()).extracting(Utterance::fileId).contains("V03_anger_2.wav");
    }

    @Test
    void theFolderSaysThatNobodySpeaksThere() throws IOException {
        corpus.write(folder, (written, clips) -> {});
        assertThat(folder.resolve("NOTICE.txt")).content().contains("synthetic").contains("no measure");
    }

    @Test
    void theSamplesSurviveTheFile() throws IOException {
        corpus.write(folder, (written, clips) -> {});
        AudioClip read =
                AudioFile.read(folder.resolve("samples/V03_fear_1.wav")).clip();
        AudioClip spoken = corpus.utterance(TWO.get(0), Emotion.FEAR, 1).clip();
        assertThat(read.rate()).isEqualTo(spoken.rate());
        assertThat(read.samples()).hasSameSizeAs(spoken.samples());
        for (int i = 0; i < read.length(); i++) {
            assertThat(Math.abs(read.sample(i) - spoken.sample(i))).isLessThanOrEqualTo(1 / 65536f); // half a step
        }
    }

    @Test
    void everySpeakerSaysTheSameWordsInEveryEmotion() {
        String text = corpus.utterance(TWO.get(0), Emotion.ANGER, 1).text();
        for (Speaker speaker : TWO) {
            for (Emotion emotion : Emotion.values()) {
                assertThat(corpus.utterance(speaker, emotion, 1).text()).isEqualTo(text);
            }
        }
        assertThat(corpus.utterance(TWO.get(0), Emotion.ANGER, 2).text()).isNotEqualTo(text);
    }

    @Test
    void progressCountsEveryClip() throws IOException {
        List<Integer> heard = new ArrayList<>();
        corpus.write(folder, (written, clips) -> heard.add(written));
        assertThat(heard).hasSize(24).startsWith(1, 2).endsWith(24);
    }

    @Test
    void aCorpusWhoseWritingBrokeOffIsNotTakenForOne() {
        assertThatThrownBy(() -> corpus.write(folder, (written, clips) -> {
                    if (written == 3) {
                        throw new IllegalStateException("stopped");
                    }
                }))
                .hasMessage("stopped");
        assertThat(CorpusKind.detect(folder)).isEmpty();
        assertThat(Files.exists(folder.resolve("samples/V03_anger_1.wav"))).isTrue();
    }

    @Test
    void twoSpeakersOfOneNameAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SyntheticCorpus(List.of(TWO.get(0), TWO.get(0)), 1, 1))
                .withMessage("speakers must have different names; got [V03, V03]");
    }

    @Test
    void aVoiceOfImpossiblePitchIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Speaker("X", 20, 1, new VoiceQuality(0.6, 6, 0.01, 0.1), 5))
                .withMessage("pitch must be 60.0 to 350.0; got 20.0");
    }
}
