package org.tfnemo.train.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tfnemo.train.corpus.Utterance;

/**
 * What is wrong with a corpus.
 *
 * @param problems errors first
 */
public record CorpusCheck(List<Problem> problems) {
    public CorpusCheck {
        problems = List.copyOf(problems);
    }

    /** Checks what {@code survey} found. */
    public static CorpusCheck of(CorpusSurvey survey, CheckLimits limits) {
        List<Problem> problems = new ArrayList<>();
        unreadable(survey, problems);
        duplicates(survey, problems);
        for (Rule rule : rules(limits)) {
            sounds(survey, rule, problems);
        }
        mixedRates(survey, problems);
        missingLabels(survey, problems);
        tellingSentences(survey, problems);
        return new CorpusCheck(problems);
    }

    /** Whether something must be mended before training. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.kind().isError());
    }

    private static void unreadable(CorpusSurvey survey, List<Problem> problems) {
        for (UnreadableSound sound : survey.unreadable()) {
            problems.add(new Problem(
                    Problem.Kind.UNREADABLE,
                    sound.reason() + ": " + sound.message(),
                    List.of(sound.utterance().fileId())));
        }
    }

    private static void duplicates(CorpusSurvey survey, List<Problem> problems) {
        Map<String, List<Utterance>> bySound = new TreeMap<>();
        for (SoundFacts sound : survey.sounds()) {
            bySound.computeIfAbsent(sound.soundHash(), key -> new ArrayList<>()).add(sound.utterance());
        }
        List<Problem> harmless = new ArrayList<>();
        for (List<Utterance> same : bySound.values()) {
            TreeSet<String> labels =
                    new TreeSet<>(same.stream().map(Utterance::label).toList());
            List<String> ids = same.stream().map(Utterance::fileId).toList();
            if (labels.size() > 1) {
                problems.add(new Problem(
                        Problem.Kind.CONTRADICTING_DUPLICATES, "the same sound is labelled " + labels, ids));
            } else if (ids.size() > 1) {
                harmless.add(new Problem(Problem.Kind.DUPLICATES, "the same sound " + ids.size() + " times", ids));
            }
        }
        problems.addAll(harmless);
    }

    private record Rule(Problem.Kind kind, String what, Predicate<SoundFacts> concerned) {}

    private static List<Rule> rules(CheckLimits limits) {
        return List.of(
                new Rule(
                        Problem.Kind.SILENT,
                        String.format(Locale.ROOT, "quieter than %s dB", limits.quietest()),
                        sound -> sound.level().rmsDecibels() < limits.quietest()),
                new Rule(
                        Problem.Kind.CLIPPED,
                        "cut off at full scale",
                        sound -> sound.level().clipped()
                                > limits.clippedShare() * sound.info().frames()),
                new Rule(
                        Problem.Kind.SHORT,
                        String.format(Locale.ROOT, "shorter than %.2f s", limits.shortest()),
                        sound -> sound.info().seconds() < limits.shortest()));
    }

    private static void sounds(CorpusSurvey survey, Rule rule, List<Problem> problems) {
        List<String> ids = survey.sounds().stream()
                .filter(rule.concerned())
                .map(sound -> sound.utterance().fileId())
                .toList();
        if (!ids.isEmpty()) {
            problems.add(
                    new Problem(rule.kind(), ids.size() + (ids.size() == 1 ? " clip " : " clips ") + rule.what(), ids));
        }
    }

    private static void mixedRates(CorpusSurvey survey, List<Problem> problems) {
        TreeSet<Integer> rates = new TreeSet<>();
        survey.sounds().forEach(sound -> rates.add(sound.info().rate()));
        if (rates.size() > 1) {
            problems.add(new Problem(
                    Problem.Kind.MIXED_RATES,
                    "sample rates differ: " + rates + " Hz; clips of lower rates lack the highest sounds",
                    List.of()));
        }
    }

    private static void missingLabels(CorpusSurvey survey, List<Problem> problems) {
        LabelCounts counts = LabelCounts.of(survey.corpus());
        for (int speaker = 0; speaker < counts.speakers().size(); speaker++) {
            List<String> missing = new ArrayList<>();
            for (int label = 0; label < counts.labels().size(); label++) {
                if (counts.counts().get(speaker).get(label) == 0) {
                    missing.add(counts.labels().get(label));
                }
            }
            if (!missing.isEmpty()) {
                problems.add(new Problem(
                        Problem.Kind.LABEL_MISSING,
                        "speaker " + counts.speakers().get(speaker) + " has no clip of " + String.join(", ", missing),
                        List.of()));
            }
        }
    }

    private static void tellingSentences(CorpusSurvey survey, List<Problem> problems) {
        Map<String, TreeSet<String>> labels = new TreeMap<>();
        for (Utterance utterance : survey.corpus().utterances()) {
            labels.computeIfAbsent(utterance.sentence(), key -> new TreeSet<>()).add(utterance.label());
        }
        labels.remove("");
        long telling = labels.values().stream().filter(set -> set.size() == 1).count();
        if (telling > 0 && survey.corpus().labels().size() > 1) {
            problems.add(new Problem(
                    Problem.Kind.TELLING_SENTENCE,
                    telling + " of " + labels.size() + " sentences are spoken with one label only: the words may give"
                            + " it away",
                    List.of()));
        }
    }
}
