package org.tfnemo.onnx;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tfnemo.dsp.audio.AudioClip;

/**
 * Recognises the emotion in speech with one model file.
 *
 * <p>Any number of threads may use it at once, and each gets what it would get alone. It owns native memory until
 * {@link #close()}, which waits for the recognitions under way and may be called twice.
 */
public final class EmotionRecognizer implements AutoCloseable {
    private static final String PROBABILITIES = "probabilities";

    private final OnnxModel model;
    private final ModelDescription description;
    private final ModelRate rate;

    private EmotionRecognizer(OnnxModel model, ModelDescription description) {
        this.model = model;
        this.description = description;
        this.rate = new ModelRate(description.sampleRate());
    }

    /** Opens a model file with the standard settings. */
    public static EmotionRecognizer open(Path file) throws ModelException {
        return open(file, RuntimeSettings.standard());
    }

    /** Opens a model file. */
    public static EmotionRecognizer open(Path file, RuntimeSettings settings) throws ModelException {
        return of(OnnxModel.open(file, settings));
    }

    /** Opens the content of a model file, of a class path resource for example; {@code model} is not modified. */
    public static EmotionRecognizer open(byte[] model) throws ModelException {
        return open(model, RuntimeSettings.standard());
    }

    /** Opens the content of a model file; {@code model} is not modified. */
    public static EmotionRecognizer open(byte[] model, RuntimeSettings settings) throws ModelException {
        return of(OnnxModel.open(model, "model", settings));
    }

    private static EmotionRecognizer of(OnnxModel model) throws ModelException {
        try {
            ModelDescription description = ModelContract.check(model);
            return new EmotionRecognizer(model, description);
        } catch (ModelException | RuntimeException e) {
            model.close();
            throw e;
        }
    }

    /** What the model file says of itself. */
    public ModelDescription description() {
        return description;
    }

    /**
     * The emotion of {@code clip}, resampled to the model's rate. The model hears the first
     * {@link ModelDescription#clipSeconds()} seconds; {@link #timeline} hears all of a long recording.
     *
     * @param clip at least one sample; silence is answered too: what the model makes of it
     * @throws IllegalArgumentException when the clip is empty or so loud that the model's arithmetic overflows
     */
    public Recognition recognize(AudioClip clip) {
        requireSound(clip);
        float[] samples = rate.convertStart(clip, description.clipSamples()).samples();
        return recognize(samples, 0, samples.length);
    }

    /**
     * The emotions along a recording: windows of the model's clip length, one every {@code hop}. The last window is
     * moved back to end with the recording, so that each is full; a recording no longer than one window gives one.
     *
     * @param hop above zero, at most the model's clip length, or sound would be skipped
     */
    public List<TimedRecognition> timeline(AudioClip clip, Duration hop) {
        double hopSeconds = requireNonNull(hop, "hop").toNanos() / 1e9;
        int step = (int) Math.min(Integer.MAX_VALUE, Math.round(hopSeconds * description.sampleRate()));
        if (step < 1 || step > description.clipSamples()) {
            throw new IllegalArgumentException("hop must be above 0 and at most the model's "
                    + description.clipSeconds() + " s, or sound is skipped; got " + hopSeconds + " s");
        }
        requireSound(clip);
        float[] samples = rate.convert(clip).samples();
        int window = Math.min(samples.length, description.clipSamples());
        int last = samples.length - window;
        List<TimedRecognition> timeline = new ArrayList<>();
        for (long start = 0; start < last; start += step) {
            timeline.add(timed(samples, (int) start, window));
        }
        timeline.add(timed(samples, last, window));
        return List.copyOf(timeline);
    }

    private TimedRecognition timed(float[] samples, int start, int window) {
        double rate = description.sampleRate();
        return new TimedRecognition(start / rate, (start + window) / rate, recognize(samples, start, window));
    }

    private static void requireSound(AudioClip clip) {
        if (requireNonNull(clip, "clip").length() == 0) {
            throw new IllegalArgumentException("clip must hold at least one sample; got none");
        }
    }

    private Recognition recognize(float[] samples, int offset, int length) {
        Map<String, FloatTensor> outputs = model.run(AudioBatch.window(samples, offset, length), Set.of(PROBABILITIES));
        FloatTensor values = requireNonNull(outputs.get(PROBABILITIES), PROBABILITIES);
        List<LabelProbability> probabilities = new ArrayList<>();
        for (int i = 0; i < description.labels().size(); i++) {
            float probability = values.at(i);
            if (!Float.isFinite(probability)) {
                throw new IllegalArgumentException(
                        "clip must be near full scale 1.0, because louder sound overflows the model; it gave "
                                + probability + " for " + description.labels().get(i));
            }
            // A softmax in float32 may end a rounding step above 1.
            probabilities.add(new LabelProbability(description.labels().get(i), Math.min(1, probability)));
        }
        return new Recognition(probabilities, (double) length / description.sampleRate());
    }

    @Override
    public void close() {
        model.close();
    }
}
