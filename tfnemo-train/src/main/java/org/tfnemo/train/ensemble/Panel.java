package org.tfnemo.train.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;

/** What several models say of the same clips, as probabilities and their logarithms. Safe for several threads. */
public final class Panel {
    /** A model that is sure of the wrong label must not make everything infinite; float32 softmax rounds to 0 below. */
    private static final double LEAST = 1e-12;

    private final List<String> members;
    private final List<String> labels;
    private final List<Clip> clips;
    private final int[] truth; // of each clip, as searches ask for it
    private final double[][] logs; // [member][clip · labels + label]
    private final double[][] probabilities; // their exponentials, which searches ask for again and again

    private Panel(List<String> members, List<String> labels, List<Clip> clips, double[][] logs) {
        this.members = List.copyOf(members);
        this.labels = List.copyOf(labels);
        this.clips = List.copyOf(clips);
        this.truth = clips.stream().mapToInt(Clip::label).toArray();
        this.logs = logs;
        this.probabilities = Arrays.stream(logs)
                .map(row -> Arrays.stream(row).map(Math::exp).toArray())
                .toArray(double[][]::new);
    }

    /**
     * Lines up what {@code members} say, by file id, in the clips and labels of the first.
     *
     * @param members their names, at least two
     * @param said what each says, in the same order
     * @throws IllegalArgumentException when their labels, clips or true labels differ; the message names them
     */
    public static Panel of(List<String> members, List<Predictions> said) {
        if (members.size() < 2) {
            throw new IllegalArgumentException("members must be at least two runs; got " + members);
        }
        Predictions first = said.get(0);
        double[][] logs = new double[members.size()][];
        for (int member = 0; member < logs.length; member++) {
            List<Prediction> alike = new Alignment(members.get(0), first).align(members.get(member), said.get(member));
            logs[member] = logs(alike, first.labels(), said.get(member).labels());
        }
        List<Clip> clips = first.clips().stream()
                .map(clip ->
                        new Clip(clip.fileId(), clip.speaker(), first.labels().indexOf(clip.label())))
                .toList();
        return new Panel(members, first.labels(), clips, logs);
    }

    /** What {@code members} say of one clip, nobody knows how truly: a list of probabilities from each. */
    static Panel ofOne(List<String> members, List<String> labels, List<List<Double>> said) {
        double[][] logs = said.stream()
                .map(probabilities -> probabilities.stream()
                        .mapToDouble(probability -> Math.log(Math.max(LEAST, probability)))
                        .toArray())
                .toArray(double[][]::new);
        return new Panel(members, labels, List.of(new Clip("", "", 0)), logs);
    }

    private static double[] logs(List<Prediction> clips, List<String> labels, List<String> own) {
        double[] logs = new double[clips.size() * labels.size()];
        int place = 0;
        for (Prediction clip : clips) {
            for (String label : labels) {
                logs[place++] = Math.log(Math.max(LEAST, clip.probabilities().get(own.indexOf(label))));
            }
        }
        return logs;
    }

    /** The names of those who speak. */
    public List<String> members() {
        return members;
    }

    /** The labels, in the order of the probabilities. */
    public List<String> labels() {
        return labels;
    }

    /** Number of clips. */
    public int size() {
        return clips.size();
    }

    /** The true label's place. */
    int truth(int clip) {
        return truth[clip];
    }

    /** The probability that {@code member} gives {@code label}, at least 1e-12. */
    double probability(int member, int clip, int label) {
        return probabilities[member][clip * labels.size() + label];
    }

    /** The probabilities that {@code member} gives, clip after clip; shared, not to be modified. */
    double[] probabilities(int member) {
        return probabilities[member];
    }

    /** Their logarithms; shared, not to be modified. */
    double[] logs(int member) {
        return logs[member];
    }

    /** Logarithm of the probability that {@code member} gives {@code label}. */
    double log(int member, int clip, int label) {
        return logs[member][clip * labels.size() + label];
    }

    /** The clips at {@code places} only. */
    Panel only(List<Integer> places) {
        int width = labels.size();
        double[][] some = new double[members.size()][places.size() * width];
        for (int member = 0; member < some.length; member++) {
            for (int i = 0; i < places.size(); i++) {
                System.arraycopy(logs[member], places.get(i) * width, some[member], i * width, width);
            }
        }
        return new Panel(members, labels, places.stream().map(clips::get).toList(), some);
    }

    /** {@code combination}'s answer to what this panel says. */
    public Predictions predictions(Combination combination) {
        List<List<Double>> probabilities = new ArrayList<>(Collections.nCopies(size(), List.of()));
        double[] answer = new double[labels.size()];
        for (int clip = 0; clip < size(); clip++) {
            combination.combine(this, clip, answer);
            probabilities.set(clip, boxed(answer));
        }
        return predictions(probabilities);
    }

    /** Answers given elsewhere, as predictions of this panel's clips. */
    Predictions predictions(List<List<Double>> probabilities) {
        List<Prediction> said = new ArrayList<>();
        for (int clip = 0; clip < size(); clip++) {
            Clip known = clips.get(clip);
            said.add(new Prediction(
                    known.fileId(), known.speaker(), labels.get(known.label()), probabilities.get(clip)));
        }
        return new Predictions(labels, said);
    }

    static List<Double> boxed(double[] values) {
        List<Double> list = new ArrayList<>(values.length);
        for (double value : values) {
            list.add(value);
        }
        return list;
    }
}
