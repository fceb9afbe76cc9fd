package org.tfnemo.train.evaluate;

import java.util.List;
import org.apache.commons.math3.stat.interval.ClopperPearsonInterval;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;

/**
 * Whether conformal sets hold what they promise on clips they were not fitted on.
 *
 * @param rule the sets
 * @param covered share of the clips whose true label is in their set
 * @param interval 95 % interval of that share (Clopper &amp; Pearson 1934)
 * @param size mean number of labels in a set
 * @param single share of the sets of one label
 * @param empty share of the sets without a label
 * @param classes the share covered of each label's clips, in label order; labels that no clip has are left out
 */
public record ConformalCheck(
        ConformalRule rule,
        double covered,
        Interval interval,
        double size,
        double single,
        double empty,
        List<ClassCoverage> classes) {
    private static final double CONFIDENCE = 0.95;

    public ConformalCheck {
        classes = List.copyOf(classes);
    }

    /**
     * How often one label's clips have it in their set.
     *
     * @param label the label
     * @param clips how many clips have it
     * @param covered share of them whose set holds it
     */
    public record ClassCoverage(String label, int clips, double covered) {}

    /** The sets of {@code rule} for {@code predictions}, which have the same labels. */
    public static ConformalCheck of(ConformalRule rule, Predictions predictions) {
        if (!rule.labels().equals(predictions.labels())) {
            throw new IllegalArgumentException("predictions must have the labels that the sets were fitted on, "
                    + rule.labels() + "; got " + predictions.labels());
        }
        List<Prediction> clips = predictions.clips();
        int covered = covered(rule, clips);
        List<Integer> sizes = clips.stream().map(clip -> rule.set(clip).size()).toList();
        double all = clips.size();
        return new ConformalCheck(
                rule,
                covered / all,
                exactInterval(covered, clips.size()),
                sizes.stream().mapToInt(Integer::intValue).sum() / all,
                sizes.stream().filter(size -> size == 1).count() / all,
                sizes.stream().filter(size -> size == 0).count() / all,
                rule.labels().stream()
                        .map(label -> coverage(rule, label, clips))
                        .filter(coverage -> coverage.clips() > 0)
                        .toList());
    }

    /** Whether the promised coverage lies within the interval of the measured one. */
    public boolean holds() {
        return interval.contains(rule.coverage());
    }

    /** At either end, where the library has no bound, it is that of none, or all, in {@code clips} draws. */
    private static Interval exactInterval(int covered, int clips) {
        double bound = Math.pow((1 - CONFIDENCE) / 2, 1.0 / clips);
        if (covered == 0) {
            return new Interval(0, 1 - bound);
        }
        if (covered == clips) {
            return new Interval(bound, 1);
        }
        ConfidenceInterval exact = new ClopperPearsonInterval().createInterval(clips, covered, CONFIDENCE);
        return new Interval(exact.getLowerBound(), exact.getUpperBound());
    }

    private static ClassCoverage coverage(ConformalRule rule, String label, List<Prediction> clips) {
        List<Prediction> ofLabel =
                clips.stream().filter(clip -> clip.label().equals(label)).toList();
        return new ClassCoverage(
                label, ofLabel.size(), ofLabel.isEmpty() ? 0 : (double) covered(rule, ofLabel) / ofLabel.size());
    }

    private static int covered(ConformalRule rule, List<Prediction> clips) {
        return (int) clips.stream()
                .filter(clip -> rule.set(clip).contains(clip.label()))
                .count();
    }
}
