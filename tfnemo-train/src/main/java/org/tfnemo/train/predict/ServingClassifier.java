package org.tfnemo.train.predict;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.tfnemo.core.model.ModelSpec;
import org.tfnemo.core.serving.Inference;
import org.tfnemo.core.serving.LoadedModel;
import org.tfnemo.core.serving.ServingGraph;
import org.tfnemo.dsp.audio.AudioClip;

/** A model in TensorFlow: the graph just built, or a SavedModel. Closes what it was given. */
public final class ServingClassifier implements Classifier {
    private final ModelSpec spec;
    private final Model model;
    private final AutoCloseable resource;

    @FunctionalInterface
    private interface Model {
        Inference infer(float[] audio, int batch);
    }

    private ServingClassifier(ModelSpec spec, Model model, AutoCloseable resource) {
        this.spec = requireNonNull(spec, "spec");
        this.model = model;
        this.resource = resource;
    }

    /** The model that {@code graph} serves. */
    public static ServingClassifier of(ModelSpec spec, ServingGraph graph) {
        return new ServingClassifier(spec, graph::infer, graph);
    }

    /** The model that was loaded from a SavedModel. */
    public static ServingClassifier of(ModelSpec spec, LoadedModel loaded) {
        return new ServingClassifier(spec, loaded::infer, loaded);
    }

    @Override
    public List<String> labels() {
        return spec.labels();
    }

    @Override
    public int rate() {
        return spec.input().rate();
    }

    @Override
    public double seconds() {
        return (double) spec.input().samples() / spec.input().rate();
    }

    @Override
    public List<Double> probabilities(AudioClip clip) {
        if (clip.length() == 0) {
            throw new IllegalArgumentException("clip must hold at least one sample; got none");
        }
        float[] samples =
                clip.resample(spec.input().rate()).fit(spec.input().samples()).samples();
        List<Double> probabilities = new ArrayList<>(labels().size());
        for (float value : model.infer(samples, 1).probabilities()) {
            probabilities.add((double) value);
        }
        return probabilities;
    }

    @Override
    public void close() {
        try {
            resource.close();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
