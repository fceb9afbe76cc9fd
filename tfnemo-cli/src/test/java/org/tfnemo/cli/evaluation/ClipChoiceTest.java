package org.tfnemo.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Part;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.corpus.Utterance;
import org.tfnemo.train.run.Machine;
import org.tfnemo.train.run.Manifest;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.run.RunName;

/** Clips are named speaker and number; the run has A1 to learn from, A2 to be chosen on, A3 to be tested on. */
class ClipChoiceTest {
    @TempDir
    private Path directory;

    private RunDirectory run;

    @BeforeEach
    void makeRun() throws IOException {
        run = RunDirectory.create(directory, new RunName("corpus", "run"));
        run.writeManifest(new Manifest(Instant.EPOCH, List.of("train"), 1, "", "corpus", "", Machine.here("none")));
        run.writeSplit(new Split(Map.of("A1", Part.TRAIN, "A2", Part.VALIDATION, "A3", Part.TEST)));
    }

    @Test
    void aRunIsJudgedOnItsTestPart() throws IOException {
        ClipChoice choice = ClipChoice.of(corpus("corpus", "A1", "A2", "A3"), run, List.of(), null);

        assertThat(ids(choice)).containsExactly("A3");
        assertThat(choice.trainedOn()).isZero();
        assertThat(choice.warnings()).noneMatch(warning -> warning.contains("left out"));
    }

    @Test
    void newVoicesInTheSameLayoutAreAllHeard() throws IOException {
        ClipChoice choice = ClipChoice.of(corpus("corpus", "B1", "B2"), run, List.of(), null);

        assertThat(ids(choice)).containsExactly("B1", "B2");
        assertThat(choice.words()).isEqualTo("all clips");
        assertThat(choice.trainedOn()).isZero();
    }

    @Test
    void newVoicesBesideTheRunsAreLeftOutWithAWord() throws IOException {
        ClipChoice choice = ClipChoice.of(corpus("corpus", "A1", "A2", "A3", "B1", "B2"), run, List.of(), null);

        assertThat(ids(choice)).containsExactly("A3");
        assertThat(choice.warnings())
                .contains("2 clips are in no part of the run's split and are left out (--speakers judges them)");
    }

    @Test
    void namedVoicesCountWhatTheRunKnowsOfThem() throws IOException {
        ClipChoice choice = ClipChoice.of(corpus("corpus", "A1", "A2", "A3", "B1"), run, List.of("A", "B"), null);

        assertThat(ids(choice)).containsExactly("A1", "A2", "A3", "B1");
        assertThat(choice.trainedOn()).isEqualTo(2);
    }

    @Test
    void idsOfAnotherCorpusMeanOtherClips() throws IOException {
        ClipChoice choice = ClipChoice.of(corpus("another", "A1", "A3"), run, List.of(), null);

        assertThat(ids(choice)).containsExactly("A1", "A3");
        assertThat(choice.trainedOn()).isEqualTo(-1);
    }

    private static List<String> ids(ClipChoice choice) {
        return choice.utterances().stream().map(Utterance::fileId).toList();
    }

    private static Corpus corpus(String name, String... ids) {
        return new Corpus(
                name,
                List.of("anger"),
                Stream.of(ids)
                        .map(id -> new Utterance(id, Path.of(id), "anger", id.substring(0, 1), "", "female"))
                        .toList());
    }
}
