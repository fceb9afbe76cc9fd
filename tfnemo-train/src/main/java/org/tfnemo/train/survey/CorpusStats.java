package org.tfnemo.train.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tfnemo.train.corpus.Utterance;

/**
 * What a corpus holds.
 *
 * @param corpus its name
 * @param counts utterances by speaker and label
 * @param sentences how many different sentences are spoken; 0 when the corpus does not say
 * @param speakersByGender how many speakers of each gender, in the corpus's own words
 * @param durations of the readable clips
 * @param rates clips by sample rate, Hz
 * @param encodings clips by format and encoding
 * @param unreadable sound files that were refused
 */
public record CorpusStats(
        String corpus,
        LabelCounts counts,
        int sentences,
        SortedMap<String, Integer> speakersByGender,
        Durations durations,
        SortedMap<Integer, Integer> rates,
        SortedMap<String, Integer> encodings,
        int unreadable) {

    /** The statistics of {@code survey}. */
    public static CorpusStats of(CorpusSurvey survey) {
        List<Utterance> utterances = survey.corpus().utterances();
        TreeSet<String> sentences =
                new TreeSet<>(utterances.stream().map(Utterance::sentence).toList());
        sentences.remove("");
        Map<String, String> genders = new TreeMap<>();
        utterances.forEach(utterance -> genders.put(utterance.speaker(), utterance.gender()));
        genders.remove("");
        List<Double> seconds = new ArrayList<>();
        survey.sounds().forEach(sound -> seconds.add(sound.info().seconds()));
        return new CorpusStats(
                survey.corpus().name(),
                LabelCounts.of(survey.corpus()),
                sentences.size(),
                count(genders.values().stream().filter(gender -> !gender.isEmpty()), gender -> gender),
                Durations.of(seconds),
                count(survey.sounds().stream(), sound -> sound.info().rate()),
                count(
                        survey.sounds().stream(),
                        sound -> sound.info().format() + " " + sound.info().encoding()),
                survey.unreadable().size());
    }

    private static <T, K extends Comparable<K>> SortedMap<K, Integer> count(Stream<T> items, Function<T, K> key) {
        SortedMap<K, Integer> counts = new TreeMap<>();
        items.forEach(item -> counts.merge(key.apply(item), 1, Integer::sum));
        return counts;
    }
}
