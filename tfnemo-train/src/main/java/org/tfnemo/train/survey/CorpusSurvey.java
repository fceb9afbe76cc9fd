package org.tfnemo.train.survey;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.tfnemo.dsp.audio.AudioException;
import org.tfnemo.dsp.audio.AudioFile;
import org.tfnemo.dsp.audio.Recording;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Utterance;

/**
 * Every sound file of a corpus, read once; statistics and checks follow from it.
 *
 * @param corpus what was read
 * @param sounds the readable ones, by ascending file id
 * @param unreadable the refused ones, by ascending file id
 */
public record CorpusSurvey(Corpus corpus, List<SoundFacts> sounds, List<UnreadableSound> unreadable) {
    public CorpusSurvey {
        requireNonNull(corpus, "corpus");
        sounds = List.copyOf(sounds);
        unreadable = List.copyOf(unreadable);
    }

    private record Outcome(SoundFacts facts, UnreadableSound refusal) {}

    /**
     * Reads every sound of {@code corpus}, on all processors.
     *
     * @param progress told how many files are done, from several threads
     */
    public static CorpusSurvey of(Corpus corpus, IntConsumer progress) {
        AtomicInteger done = new AtomicInteger();
        List<Outcome> outcomes = corpus.utterances().parallelStream()
                .map(utterance -> {
                    Outcome outcome = read(utterance);
                    progress.accept(done.incrementAndGet());
                    return outcome;
                })
                .toList();
        List<SoundFacts> sounds = new ArrayList<>();
        List<UnreadableSound> unreadable = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome.facts() != null) {
                sounds.add(outcome.facts());
            } else {
                unreadable.add(outcome.refusal());
            }
        }
        return new CorpusSurvey(corpus, sounds, unreadable);
    }

    private static Outcome read(Utterance utterance) {
        try {
            Recording recording = AudioFile.read(utterance.path());
            SoundFacts facts = new SoundFacts(
                    utterance, recording.info(), Level.of(recording.clip()), SoundHash.of(recording.clip()));
            return new Outcome(facts, null);
        } catch (AudioException e) {
            return new Outcome(null, new UnreadableSound(utterance, e.reason().name(), e.getMessage()));
        } catch (IOException e) {
            return new Outcome(null, new UnreadableSound(utterance, "IO", e.toString()));
        }
    }
}
