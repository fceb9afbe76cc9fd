package org.tfnemo.cli.sound;

import java.time.Duration;
import java.util.List;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.onnx.EmotionRecognizer;
import org.tfnemo.onnx.Recognition;
import org.tfnemo.onnx.TimedRecognition;

/** A model that can be asked about sound, whatever it runs on. */
public interface Hearer extends AutoCloseable {
    /** Samples per second that it hears at. */
    int rate();

    /** What it makes of the clip's start. */
    Recognition hear(AudioClip clip);

    /** What it makes of windows along the clip, each half over the one before, the last ending with the clip. */
    List<TimedRecognition> timeline(AudioClip clip);

    @Override
    void close();

    /** A model file; closed with the hearer. */
    static Hearer of(EmotionRecognizer recognizer) {
        return new Hearer() {
            @Override
            public int rate() {
                return recognizer.description().sampleRate();
            }

            @Override
            public Recognition hear(AudioClip clip) {
                return recognizer.recognize(clip);
            }

            @Override
            public List<TimedRecognition> timeline(AudioClip clip) {
                long halfNanos = Math.round(recognizer.description().clipSeconds() * 1e9 / 2);
                return recognizer.timeline(clip, Duration.ofNanos(halfNanos));
            }

            @Override
            public void close() {
                recognizer.close();
            }
        };
    }
}
