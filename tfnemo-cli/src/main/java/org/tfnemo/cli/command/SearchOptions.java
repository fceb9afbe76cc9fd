package org.tfnemo.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.tfnemo.train.loop.TrainingTask;
import org.tfnemo.train.search.Parameter;
import org.tfnemo.train.tune.Pruning;
import org.tfnemo.train.tune.Search;
import org.tfnemo.train.tune.SettingRanges;
import org.tfnemo.train.tune.StandardRanges;
import org.tfnemo.train.tune.TuneMethod;
import picocli.CommandLine.Option;

/** What is searched, and how. */
final class SearchOptions {
    static final int TRIALS = 20;

    @Option(
            names = "--method",
            paramLabel = "NAME",
            defaultValue = "tpe",
            converter = MethodChoice.class,
            completionCandidates = MethodChoice.class,
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private TuneMethod method;

    @Option(
            names = "--pruning",
            paramLabel = "RULE",
            converter = PruningChoice.class,
            completionCandidates = PruningChoice.class,
            description = "How trials that do worse than others are stopped early: ${COMPLETION-CANDIDATES}; halving "
                    + "for asha and median for the others unless given.")
    private Pruning pruning;

    @Option(
            names = "--range",
            paramLabel = "NAME=LOW..HIGH[:log]",
            split = ",",
            description = "A setting to search, by the names that train --set takes; :log draws equal ratios alike. "
                    + "Learning rate, weight decay, dropout and how often clips are mixed and masked unless given.")
    private List<String> ranges = new ArrayList<>();

    @Option(
            names = "--choice",
            paramLabel = "NAME=A|B…",
            split = ",",
            description = "A setting to choose for among values, such as recipe.schedule.decline=cosine|plateau.")
    private List<String> choices = new ArrayList<>();

    Search search(TrainingTask task, int trials) {
        SettingRanges read = new SettingRanges(task);
        List<Parameter> parameters = new ArrayList<>();
        ranges.forEach(range -> parameters.add(read.range(range)));
        choices.forEach(choice -> parameters.add(read.choice(choice)));
        return new Search(
                method,
                pruning == null ? method.pruning() : pruning,
                parameters.isEmpty() ? StandardRanges.of(task) : parameters,
                trials);
    }
}
