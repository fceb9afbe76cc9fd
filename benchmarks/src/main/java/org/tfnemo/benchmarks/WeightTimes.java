package org.tfnemo.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import org.tfnemo.train.ensemble.Averaging;
import org.tfnemo.train.ensemble.MemberFiles;
import org.tfnemo.train.ensemble.Members;
import org.tfnemo.train.ensemble.Optimiser;
import org.tfnemo.train.ensemble.Panel;
import org.tfnemo.train.ensemble.TpeSearch;
import org.tfnemo.train.ensemble.WeightSearch;
import org.tfnemo.train.ensemble.WeightedAverage;

/**
 * Validation log loss of weights searched for the runs given, and seconds of each search: a tab-separated line each of
 * method, seed, seconds and log loss. Seeds come one after the other, so that the first shows a cold virtual machine.
 *
 * <pre>usage: WeightTimes EVALUATIONS SEEDS RUN RUN…</pre>
 */
public final class WeightTimes {
    private WeightTimes() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 4) {
            throw new IllegalArgumentException("usage: WeightTimes EVALUATIONS SEEDS RUN RUN…");
        }
        int evaluations = Integer.parseInt(arguments[0]);
        int seeds = Integer.parseInt(arguments[1]);
        List<Path> runs = Arrays.stream(arguments).skip(2).map(Path::of).toList();
        Panel panel = Members.of(MemberFiles.read(runs)).validation();
        Map<String, LongFunction<WeightedAverage>> searches = new LinkedHashMap<>();
        for (Optimiser optimiser : Optimiser.values()) {
            WeightSearch search = new WeightSearch(Averaging.LOGITS, optimiser, evaluations);
            searches.put("tfnemo " + optimiser, seed -> search.alone(panel, 0, seed));
        }
        TpeSearch parzen = new TpeSearch(evaluations, 0);
        searches.put("tfnemo TPE", seed -> parzen.fit(panel, seed));
        searches.forEach((name, search) -> {
            for (int seed = 0; seed < seeds; seed++) {
                long begun = System.nanoTime();
                WeightedAverage found = search.apply(seed);
                double seconds = (System.nanoTime() - begun) / 1e9;
                System.out.printf(Locale.ROOT, "%s\t%d\t%.6f\t%.6f%n", name, seed, seconds, found.logLoss(panel));
            }
        });
    }
}
