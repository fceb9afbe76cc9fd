package org.tfnemo.train.predict;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.onnx.EmotionRecognizer;
import org.tfnemo.onnx.Recognition;

/** An exported model file. Closes the recogniser it was given. */
public final class OnnxClassifier implements Classifier {
    private final EmotionRecognizer recognizer;

    public OnnxClassifier(EmotionRecognizer recognizer) {
        this.recognizer = requireNonNull(recognizer, "recognizer");
    }

    @Override
    public List<String> labels() {
        return recognizer.description().labels();
    }

    @Override
    public int rate() {
        return recognizer.description().sampleRate();
    }

    @Override
    public double seconds() {
        return recognizer.description().clipSeconds();
    }

    @Override
    public List<Double> probabilities(AudioClip clip) {
        Recognition recognition = recognizer.recognize(clip);
        return labels().stream().map(recognition::probability).toList();
    }

    @Override
    public void close() {
        recognizer.close();
    }
}
