package org.tfnemo.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tfnemo.core.graph.TensorFlowFeatureEngine;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.dsp.audio.AudioFile;
import org.tfnemo.dsp.representation.FeatureEngine;
import org.tfnemo.dsp.representation.JavaFeatureEngine;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.dsp.signal.FeatureMap;
import org.tfnemo.train.export.FeatureGraphFiles;
import org.tfnemo.train.export.OnnxFeatureEngine;

/**
 * Milliseconds for every registered representation of the first 3 s of a clip on one engine, as one JSON object of the
 * form that {@code peers/features_speed.py} prints: the median of many runs after warm-up.
 *
 * <pre>usage: FeatureTimes java|onnx|tensorflow CLIP [SECONDS to spend on each, 2 unless given]</pre>
 *
 * <p>JMH gives the pure-Java engine's times more carefully; this takes turns with the peers, so that what else the
 * machine does falls on all alike.
 */
public final class FeatureTimes {
    private static final double CLIP_SECONDS = 3.0;
    private static final int FEWEST_RUNS = 15;

    private final FeatureEngine engine;
    private final AudioClip clip;
    private final double secondsForEach;

    private FeatureTimes(FeatureEngine engine, AudioClip clip, double secondsForEach) {
        this.engine = engine;
        this.clip = clip;
        this.secondsForEach = secondsForEach;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            throw new IllegalArgumentException("usage: FeatureTimes java|onnx|tensorflow CLIP [SECONDS]");
        }
        AudioClip whole = AudioFile.read(Path.of(arguments[1])).clip();
        AudioClip clip = whole.fit((int) Math.round(CLIP_SECONDS * whole.rate()));
        double seconds = arguments.length < 3 ? 2 : Double.parseDouble(arguments[2]);
        try (FeatureEngine engine = open(arguments[0])) {
            System.out.println(json(arguments[0], new FeatureTimes(engine, clip, seconds).all()));
        }
    }

    private static FeatureEngine open(String name) {
        return switch (name) {
            case "java" -> new JavaFeatureEngine();
            case "onnx" -> new OnnxFeatureEngine(FeatureGraphFiles.standard(System.err::println));
            case "tensorflow" -> new TensorFlowFeatureEngine();
            default -> throw new IllegalArgumentException("engine must be java, onnx or tensorflow; got " + name);
        };
    }

    private Map<String, Double> all() {
        Map<String, Double> times = new LinkedHashMap<>();
        for (RepresentationKind kind : RepresentationKind.values()) {
            times.put(kind.id(), milliseconds(kind.standard(clip.rate())));
        }
        return times;
    }

    private double milliseconds(Representation representation) {
        float[] samples = clip.samples();
        long warm = System.nanoTime() + (long) (secondsForEach * 1e9);
        do {
            requireFinite(representation, engine.extract(representation, samples));
        } while (System.nanoTime() < warm);
        double[] taken = new double[100_000];
        int runs = 0;
        long end = System.nanoTime() + (long) (secondsForEach * 1e9);
        while (runs < FEWEST_RUNS || (runs < taken.length && System.nanoTime() < end)) {
            long start = System.nanoTime();
            FeatureMap result = engine.extract(representation, samples);
            taken[runs++] = (System.nanoTime() - start) / 1e6;
            requireShape(representation, result, samples.length);
        }
        Arrays.sort(taken, 0, runs);
        return taken[runs / 2];
    }

    private static void requireFinite(Representation representation, FeatureMap result) {
        for (float value : result.toArray()) {
            if (!Float.isFinite(value)) {
                throw new IllegalStateException(representation + " must give finite values; got " + value);
            }
        }
    }

    private static void requireShape(Representation representation, FeatureMap result, int samples) {
        if (result.rows() != representation.rows() || result.frames() != representation.frames(samples)) {
            throw new IllegalStateException(representation + " must have its declared shape; got " + result.rows()
                    + " rows of " + result.frames() + " frames");
        }
    }

    private static String json(String engine, Map<String, Double> times) {
        return times.entrySet().stream()
                .map(time -> String.format(Locale.ROOT, "\"%s\": %.4f", time.getKey(), time.getValue()))
                .collect(Collectors.joining(", ", "{\"" + engine + "\": {", "}}"));
    }
}
