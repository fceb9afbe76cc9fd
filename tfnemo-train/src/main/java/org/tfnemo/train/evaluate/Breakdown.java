package org.tfnemo.train.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Scores apart for groups of clips: who, or what kind of clip, is recognised worse.
 *
 * @param property what the groups differ in
 * @param groups in the order of their names, or of their values
 */
public record Breakdown(String property, List<GroupScore> groups) {
    private static final int QUARTERS = 4;

    public Breakdown {
        requireNonNull(property, "property");
        groups = List.copyOf(groups);
    }

    /** Groups by name, ascending; an empty name becomes {@code not known}. */
    public static Breakdown byName(
            String property, Predictions predictions, Function<Prediction, String> name, Bootstrap bootstrap) {
        Map<String, List<Prediction>> groups = new TreeMap<>();
        for (Prediction clip : predictions.clips()) {
            String group = name.apply(clip);
            groups.computeIfAbsent(group.isEmpty() ? "not known" : group, key -> new ArrayList<>())
                    .add(clip);
        }
        List<GroupScore> scores = new ArrayList<>();
        groups.forEach((group, clips) -> scores.add(score(group, predictions.labels(), clips, bootstrap)));
        return new Breakdown(property, scores);
    }

    /**
     * Four groups of as many clips by value, the smallest first, named by their range; clips of equal value stay
     * together, so there may be fewer.
     */
    public static Breakdown byQuarter(
            String property, Predictions predictions, ToDoubleFunction<Prediction> value, Bootstrap bootstrap) {
        List<Prediction> ordered = new ArrayList<>(predictions.clips());
        ordered.sort((a, b) -> Double.compare(value.applyAsDouble(a), value.applyAsDouble(b)));
        List<GroupScore> scores = new ArrayList<>();
        int start = 0;
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            int end = Math.max(start, (int) ((long) ordered.size() * quarter / QUARTERS));
            while (end > 0
                    && end < ordered.size()
                    && value.applyAsDouble(ordered.get(end)) == value.applyAsDouble(ordered.get(end - 1))) {
                end++;
            }
            if (end > start) {
                List<Prediction> clips = ordered.subList(start, end);
                String range = String.format(
                        Locale.ROOT,
                        "%.2f – %.2f",
                        value.applyAsDouble(clips.get(0)),
                        value.applyAsDouble(clips.get(clips.size() - 1)));
                scores.add(score(range, predictions.labels(), clips, bootstrap));
            }
            start = end;
        }
        return new Breakdown(property, scores);
    }

    private static GroupScore score(String group, List<String> labels, List<Prediction> clips, Bootstrap bootstrap) {
        Predictions part = new Predictions(labels, clips);
        Scores scores = Scores.of(part);
        double uar = scores.classes().stream()
                .filter(score -> score.support() > 0)
                .mapToDouble(ClassScore::recall)
                .average()
                .orElseThrow();
        return new GroupScore(
                group,
                clips.size(),
                scores.accuracy(),
                bootstrap.overClips(part).accuracy(),
                uar);
    }
}
