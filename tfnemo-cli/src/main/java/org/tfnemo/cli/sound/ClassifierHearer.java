package org.tfnemo.cli.sound;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.onnx.LabelProbability;
import org.tfnemo.onnx.Recognition;
import org.tfnemo.onnx.TimedRecognition;
import org.tfnemo.train.predict.Classifier;

/** A run or an ensemble. Closes it. */
public final class ClassifierHearer implements Hearer {
    private final Classifier classifier;

    public ClassifierHearer(Classifier classifier) {
        this.classifier = requireNonNull(classifier, "classifier");
    }

    @Override
    public int rate() {
        return classifier.rate();
    }

    @Override
    public Recognition hear(AudioClip clip) {
        List<Double> said = classifier.probabilities(clip);
        List<LabelProbability> probabilities = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            String label = classifier.labels().get(i);
            if (!Double.isFinite(said.get(i))) {
                throw new IllegalArgumentException(
                        "clip must be near full scale 1.0, because louder sound overflows the model; it gave "
                                + said.get(i) + " for " + label);
            }
            // A softmax in float32 may end a rounding step above 1.
            probabilities.add(new LabelProbability(label, Math.min(1, said.get(i))));
        }
        return new Recognition(probabilities, Math.min(clip.seconds(), classifier.seconds()));
    }

    @Override
    public List<TimedRecognition> timeline(AudioClip clip) {
        float[] samples = clip.samples();
        int window = (int) Math.min(samples.length, Math.round(classifier.seconds() * clip.rate()));
        int last = samples.length - window;
        List<TimedRecognition> timeline = new ArrayList<>();
        for (int start = 0; start < last; start += Math.max(1, window / 2)) {
            timeline.add(timed(samples, start, window, clip.rate()));
        }
        timeline.add(timed(samples, last, window, clip.rate()));
        return timeline;
    }

    private TimedRecognition timed(float[] samples, int start, int window, int rate) {
        AudioClip part = AudioClip.of(Arrays.copyOfRange(samples, start, start + window), rate);
        return new TimedRecognition((double) start / rate, (double) (start + window) / rate, hear(part));
    }

    @Override
    public void close() {
        classifier.close();
    }
}
