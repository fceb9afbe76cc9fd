package org.tfnemo.train.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.dsp.audio.AudioClip;

class CorpusCheckTest {
    @TempDir
    Path folder;

    @Test
    void soundCorpusHasNoProblem() throws IOException {
        SoundCorpus corpus = good();
        assertThat(problems(corpus)).isEmpty();
    }

    @Test
    void unreadableFileIsAnErrorWithItsReasonCode() throws IOException {
        SoundCorpus corpus = good().text("<html>not a sound</html>", "e.wav,joy,Ann,hello,f");
        CorpusCheck check = CorpusCheck.of(corpus.survey(), CheckLimits.standard());
        assertThat(check.hasErrors()).isTrue();
        Problem problem = check.problems().get(0);
        assertThat(problem.kind()).isEqualTo(Problem.Kind.UNREADABLE);
        assertThat(problem.message()).startsWith("NOT_AUDIO: ").contains("e.wav");
        assertThat(problem.fileIds()).containsExactly("e.wav");
    }

    @Test
    void sameSoundUnderOneLabelIsAWarning() throws IOException {
        assertThat(problems(good().sine(100, "e.wav,joy,Ann,hello,f")))
                .containsExactly(
                        new Problem(Problem.Kind.DUPLICATES, "the same sound 2 times", List.of("a.wav", "e.wav")));
    }

    @Test
    void sameSoundUnderTwoLabelsIsAnError() throws IOException {
        assertThat(problems(good().sine(100, "e.wav,anger,Ann,hello,f")))
                .containsExactly(new Problem(
                        Problem.Kind.CONTRADICTING_DUPLICATES,
                        "the same sound is labelled [anger, joy]",
                        List.of("a.wav", "e.wav")));
    }

    @Test
    void silenceIsNamed() throws IOException {
        assertThat(problems(good().sound(SoundCorpus.sine(100, 0, 0.5), "e.wav,joy,Ann,hello,f")))
                .containsExactly(new Problem(Problem.Kind.SILENT, "1 clip quieter than -60.0 dB", List.of("e.wav")));
    }

    @Test
    void clippedSineIsNamedAndOneThatTouchesFullScaleIsNot() throws IOException {
        SoundCorpus corpus = good().sound(SoundCorpus.sine(100, 1.5, 0.5), "e.wav,joy,Ann,hello,f")
                .sound(SoundCorpus.sine(700, 1, 0.5), "g.wav,joy,Ann,hello,f");
        assertThat(problems(corpus))
                .containsExactly(new Problem(Problem.Kind.CLIPPED, "1 clip cut off at full scale", List.of("e.wav")));
    }

    @Test
    void shortClipIsNamed() throws IOException {
        assertThat(problems(good().sound(SoundCorpus.sine(100, 0.4, 0.3), "e.wav,joy,Ann,hello,f")))
                .containsExactly(new Problem(Problem.Kind.SHORT, "1 clip shorter than 0.33 s", List.of("e.wav")));
    }

    @Test
    void mixedRatesAreNamed() throws IOException {
        AudioClip faster = AudioClip.of(SoundCorpus.sine(100, 0.5, 1).samples(), 2 * SoundCorpus.RATE);
        assertThat(problems(good().sound(faster, "e.wav,joy,Ann,hello,f")))
                .extracting(Problem::message)
                .containsExactly("sample rates differ: [8000, 16000] Hz; clips of lower rates lack the highest sounds");
    }

    @Test
    void labelThatASpeakerLacksIsNamed() throws IOException {
        assertThat(problems(good().sine(600, "e.wav,joy,Cat,hello,f")))
                .extracting(Problem::message)
                .containsExactly("speaker Cat has no clip of anger");
    }

    @Test
    void sentenceThatGivesItsLabelAwayIsNamed() throws IOException {
        assertThat(problems(good().sine(600, "e.wav,joy,Ann,hurray,f")))
                .extracting(Problem::message)
                .containsExactly("1 of 2 sentences are spoken with one label only: the words may give it away");
    }

    private SoundCorpus good() throws IOException {
        return new SoundCorpus(folder)
                .sine(100, "a.wav,joy,Ann,hello,f")
                .sine(200, "b.wav,anger,Ann,hello,f")
                .sine(300, "c.wav,joy,Bob,hello,m")
                .sine(400, "d.wav,anger,Bob,hello,m");
    }

    private static List<Problem> problems(SoundCorpus corpus) throws IOException {
        return CorpusCheck.of(corpus.survey(), CheckLimits.standard()).problems();
    }
}
