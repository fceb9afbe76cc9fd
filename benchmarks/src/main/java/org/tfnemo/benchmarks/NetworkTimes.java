package org.tfnemo.benchmarks;

import java.util.Locale;
import org.tfnemo.core.model.ArchitectureKind;
import org.tfnemo.train.loop.Precision;
import org.tfnemo.train.loop.Recipe;
import org.tfnemo.train.loop.TrainingSpeed;

/**
 * Parameters, images per second of a training step (batch 32), and milliseconds of a forward pass of one image, of every
 * registered architecture on random images, as a Markdown table.
 *
 * <pre>usage: NetworkTimes float32|bfloat16 [ROWS, 128 unless given] [RUNS, 9 unless given]</pre>
 */
public final class NetworkTimes {
    private static final int FRAMES = 141;
    private static final int LABELS = 6;

    private NetworkTimes() {}

    public static void main(String[] arguments) {
        if (arguments.length < 1 || arguments.length > 3) {
            throw new IllegalArgumentException("usage: NetworkTimes float32|bfloat16 [ROWS] [RUNS]");
        }
        Recipe recipe = Recipe.standard(Precision.valueOf(arguments[0].toUpperCase(Locale.ROOT)));
        int rows = arguments.length < 2 ? 128 : Integer.parseInt(arguments[1]);
        int runs = arguments.length < 3 ? 9 : Integer.parseInt(arguments[2]);
        System.out.println("| architecture | parameters | training, images/s | forward, ms |\n|---|---|---|---|");
        for (ArchitectureKind kind : ArchitectureKind.values()) {
            TrainingSpeed.Work work = new TrainingSpeed.Work(kind.standard(), rows, FRAMES, LABELS);
            TrainingSpeed speed = TrainingSpeed.measure(work, recipe, runs);
            System.out.printf(
                    Locale.ROOT,
                    "| `%s` | %d | %.0f | %.1f |%n",
                    kind.id(),
                    speed.parameters(),
                    speed.training(),
                    1000 * speed.single());
        }
    }
}
