package org.tfnemo.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.tfnemo.dsp.audio.AudioClip;

/** The model files that {@code tools/golden/tiny_model.py} makes, what they compute, and clips for them. */
final class TinyModel {
    static final int RATE = 8000;
    static final int CLIP = 4000;

    private TinyModel() {}

    static byte[] bytes(String name) {
        try (InputStream in = TinyModel.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(String name, Path folder) throws IOException {
        return Files.write(folder.resolve(name), bytes(name));
    }

    static EmotionRecognizer recognizer() throws ModelException {
        return EmotionRecognizer.open(bytes("tiny.onnx"));
    }

    static AudioClip noise(int samples, long seed) {
        Random random = new Random(seed);
        float[] noise = new float[samples];
        for (int i = 0; i < samples; i++) {
            noise[i] = random.nextFloat() * 2 - 1;
        }
        return AudioClip.owning(noise, RATE);
    }

    /** Its probabilities by the formula in the script, in double precision, in the model's label order. */
    static double[] expected(AudioClip clip, int from) {
        double mean = 0;
        double level = 0;
        double power = 0;
        for (int i = from; i < Math.min(clip.length(), from + CLIP); i++) {
            double x = clip.sample(i);
            mean += x / CLIP;
            level += Math.abs(x) / CLIP;
            power += x * x / CLIP;
        }
        double[][] weights = {{8, -2, 1, 0.5}, {-4, 4, 0.25, 2}, {2, -1, -6, 3}};
        double[] exponentials = new double[4];
        double sum = 0;
        for (int k = 0; k < 4; k++) {
            exponentials[k] = Math.exp(mean * weights[0][k] + level * weights[1][k] + power * weights[2][k]);
            sum += exponentials[k];
        }
        for (int k = 0; k < 4; k++) {
            exponentials[k] /= sum;
        }
        return exponentials;
    }
}
