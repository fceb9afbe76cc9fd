package org.tfnemo.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tfnemo.core.model.AudioResNet;
import org.tfnemo.train.loop.Precision;
import org.tfnemo.train.loop.Recipe;
import org.tfnemo.train.loop.TrainingSpeed;

/**
 * Images per second of a training step and of a forward pass of ResNet-18, batch 32, random images of 128×141, in each
 * precision, as JSON of the form that {@code peers/train_speed.py} prints.
 *
 * <pre>usage: TrainingTimes [RUNS, 9 unless given]</pre>
 */
public final class TrainingTimes {
    private TrainingTimes() {}

    public static void main(String[] arguments) {
        int runs = arguments.length == 0 ? 9 : Integer.parseInt(arguments[0]);
        TrainingSpeed.Work work = new TrainingSpeed.Work(AudioResNet.standard(), 128, 141, 6);
        TrainingSpeed[] speeds = Arrays.stream(Precision.values())
                .map(precision -> TrainingSpeed.measure(work, Recipe.standard(precision), runs))
                .toArray(TrainingSpeed[]::new);
        System.out.printf(
                Locale.ROOT,
                "{\"training_images_per_s\": %s, \"forward_images_per_s\": %s}%n",
                json(Arrays.stream(speeds).mapToDouble(TrainingSpeed::training).toArray()),
                json(Arrays.stream(speeds).mapToDouble(TrainingSpeed::forward).toArray()));
    }

    private static String json(double[] values) {
        return Arrays.stream(Precision.values())
                .map(precision -> String.format(
                        Locale.ROOT,
                        "\"%s\": %.2f",
                        precision == Precision.BFLOAT16 ? "bf16" : "float32",
                        values[precision.ordinal()]))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
