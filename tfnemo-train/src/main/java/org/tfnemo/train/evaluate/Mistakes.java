package org.tfnemo.train.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Where a model fails: the clips it got wrong and was sure of, the clips it could not decide, and what it takes for
 * what, for whom.
 *
 * @param confident wrong answers, the surest first
 * @param undecided clips whose two likeliest labels are closest, the closest first, right or wrong
 * @param confusions pairs of labels, the most frequent first
 */
public record Mistakes(List<Prediction> confident, List<Prediction> undecided, List<Confusion> confusions) {
    public Mistakes {
        confident = List.copyOf(confident);
        undecided = List.copyOf(undecided);
        confusions = List.copyOf(confusions);
    }

    /** At most {@code count} of each kind. */
    public static Mistakes of(Predictions predictions, int count) {
        return new Mistakes(
                predictions.worstErrors(count),
                predictions.clips().stream()
                        .sorted(Comparator.comparingDouble(Mistakes::margin).thenComparing(Prediction::fileId))
                        .limit(count)
                        .toList(),
                confusions(predictions).stream().limit(count).toList());
    }

    /** How far the likeliest label is ahead of the next, 0..1; 1 with a single label. */
    public static double margin(Prediction clip) {
        List<Double> falling = new ArrayList<>(clip.probabilities());
        falling.sort(Collections.reverseOrder());
        return falling.size() == 1 ? 1 : falling.get(0) - falling.get(1);
    }

    private static List<Confusion> confusions(Predictions predictions) {
        List<Confusion> confusions = new ArrayList<>();
        for (String label : predictions.labels()) {
            List<Prediction> ofLabel = predictions.clips().stream()
                    .filter(clip -> clip.label().equals(label))
                    .toList();
            for (String other : predictions.labels()) {
                TreeMap<String, Integer> speakers = new TreeMap<>();
                ofLabel.stream()
                        .filter(clip -> predictions.predicted(clip).equals(other))
                        .forEach(clip -> speakers.merge(clip.speaker(), 1, Integer::sum));
                int clips =
                        speakers.values().stream().mapToInt(Integer::intValue).sum();
                if (clips > 0 && !other.equals(label)) {
                    confusions.add(new Confusion(label, other, clips, (double) clips / ofLabel.size(), speakers));
                }
            }
        }
        confusions.sort(Comparator.comparingInt(Confusion::clips).reversed()); // stable: label order among equals
        return confusions;
    }
}
