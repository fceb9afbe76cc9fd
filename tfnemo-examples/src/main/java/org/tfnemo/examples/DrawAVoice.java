package org.tfnemo.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.dsp.representation.JavaFeatureEngine;
import org.tfnemo.dsp.representation.MelSpectrogram;
import org.tfnemo.dsp.signal.FeatureMap;
import org.tfnemo.train.picture.FeaturePicture;
import org.tfnemo.train.voice.Emotion;
import org.tfnemo.train.voice.Speaker;
import org.tfnemo.train.voice.VoiceSynthesizer;

/** {@code melspectrogram}: the picture that most emotion recognisers look at, drawn as a PNG. */
public final class DrawAVoice {
    private DrawAVoice() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args.length > 0 ? args[0] : "voice.png");
        FeatureMap mel = draw(file);
        System.out.println(mel.rows() + " mel bands by " + mel.frames() + " frames, drawn in " + file);
    }

    static FeatureMap draw(Path file) throws IOException {
        AudioClip voice = new VoiceSynthesizer()
                .speak(Speaker.standard().get(0), Emotion.HAPPINESS.expression(), 1)
                .clip();
        MelSpectrogram representation = MelSpectrogram.standard(voice.rate());
        try (JavaFeatureEngine engine = new JavaFeatureEngine()) {
            FeatureMap mel = engine.extract(representation, voice.samples());
            new FeaturePicture("A happy synthetic voice", mel, representation, voice.rate())
                    .picture()
                    .writePng(file);
            return mel;
        }
    }
}
