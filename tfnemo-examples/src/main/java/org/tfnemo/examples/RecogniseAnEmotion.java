package org.tfnemo.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.tfnemo.dsp.audio.AudioFile;
import org.tfnemo.onnx.EmotionRecognizer;
import org.tfnemo.onnx.LabelProbability;
import org.tfnemo.onnx.Recognition;

/** What a production service embeds: a model file in, a recording in, an emotion out. */
public final class RecogniseAnEmotion {
    private RecogniseAnEmotion() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: RecogniseAnEmotion MODEL.onnx RECORDING.wav");
            System.exit(2);
        }
        Recognition recognition = recognise(Path.of(args[0]), Path.of(args[1]));
        for (LabelProbability each : recognition.probabilities()) {
            System.out.println(String.format(Locale.ROOT, "%-12s %5.1f %%", each.label(), 100 * each.probability()));
        }
    }

    static Recognition recognise(Path model, Path recording) throws IOException {
        try (EmotionRecognizer recognizer = EmotionRecognizer.open(model)) {
            return recognizer.recognize(AudioFile.read(recording).clip());
        }
    }
}
