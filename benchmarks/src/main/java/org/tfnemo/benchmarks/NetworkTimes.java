package org.tfnemo.benchmarks;

import java.util.Locale;
import org.tfnemo.core.model.ArchitectureKind;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.dsp.representation.RepresentationName;
import org.tfnemo.train.loop.NetworkSpeed;
import org.tfnemo.train.loop.Precision;
import org.tfnemo.train.loop.Recipe;

/**
 * Parameters, training images a second (batches of 32) and forward milliseconds (one clip) of every registered
 * architecture, as a Markdown table.
 *
 * <pre>usage: NetworkTimes REPRESENTATION float32|bfloat16 [STEPS, 10 unless given]</pre>
 */
public final class NetworkTimes {
    private NetworkTimes() {}

    public static void main(String[] arguments) {
        if (arguments.length < 2 || arguments.length > 3) {
            throw new IllegalArgumentException("usage: NetworkTimes REPRESENTATION float32|bfloat16 [STEPS]");
        }
        SoundInput input = SoundInput.standard();
        Recipe recipe = Recipe.standard(Precision.valueOf(arguments[1].toUpperCase(Locale.ROOT)));
        int steps = arguments.length < 3 ? 10 : Integer.parseInt(arguments[2]);
        System.out.println("| architecture | parameters | training images/s | forward ms |\n|---|---|---|---|");
        for (ArchitectureKind kind : ArchitectureKind.values()) {
            NetworkSpeed speed = NetworkSpeed.of(
                    kind.standard(),
                    RepresentationName.of(arguments[0]).standard(input.rate()),
                    input.samples(),
                    recipe,
                    steps);
            System.out.println(String.format(
                    Locale.ROOT,
                    "| `%s` | %d | %.0f | %.1f |",
                    kind.id(),
                    speed.parameters(),
                    speed.imagesPerSecond(),
                    speed.forwardMillis()));
        }
    }
}
