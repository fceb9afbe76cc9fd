package org.tfnemo.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.tfnemo.core.device.GraphicsCard;
import org.tfnemo.core.model.AudioResNet;
import org.tfnemo.train.loop.Precision;
import org.tfnemo.train.loop.Recipe;
import org.tfnemo.train.loop.TrainingSpeed;

/**
 * Images per second of a training step and of a forward pass of ResNet-18, batch 32, random images of 128×141, in
 * float32 and in the machine's narrow precision, as JSON of the form that {@code peers/train_speed.py} prints.
 *
 * <pre>usage: TrainingTimes [RUNS, 9 unless given]</pre>
 */
public final class TrainingTimes {
    private record Row(String name, TrainingSpeed speed) {}

    private TrainingTimes() {}

    public static void main(String[] arguments) {
        int runs = arguments.length == 0 ? 9 : Integer.parseInt(arguments[0]);
        List<Row> rows = List.of(
                row("float32", Precision.FLOAT32, runs),
                GraphicsCard.usable()
                        ? row("float16", Precision.FLOAT16, runs)
                        : row("bf16", Precision.BFLOAT16, runs));
        System.out.printf(
                Locale.ROOT,
                "{\"training_images_per_s\": %s, \"forward_images_per_s\": %s}%n",
                json(rows, TrainingSpeed::training),
                json(rows, TrainingSpeed::forward));
    }

    private static Row row(String name, Precision precision, int runs) {
        TrainingSpeed.Work work = new TrainingSpeed.Work(AudioResNet.standard(), 128, 141, 6);
        return new Row(name, TrainingSpeed.measure(work, Recipe.standard(precision), runs));
    }

    private static String json(List<Row> rows, ToDoubleFunction<TrainingSpeed> value) {
        return rows.stream()
                .map(row -> String.format(Locale.ROOT, "\"%s\": %.2f", row.name(), value.applyAsDouble(row.speed())))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
