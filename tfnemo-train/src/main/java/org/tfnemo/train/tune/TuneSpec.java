package org.tfnemo.train.tune;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tfnemo.train.corpus.DataHash;
import org.tfnemo.train.loop.RunSpec;
import org.tfnemo.train.run.RunException;
import org.tfnemo.train.storage.JsonFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A search as {@code tune.json} holds it.
 *
 * @param ranges as {@link SettingRanges} reads them
 * @param task what the settings are changed in
 * @param data the corpus's hash
 * @param train the command that trains the task, but for what is searched
 * @param command that asked for the search
 */
record TuneSpec(
        String method,
        String pruning,
        int trials,
        List<String> ranges,
        RunSpec task,
        String data,
        List<String> train,
        List<String> command) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    TuneSpec {
        ranges = List.copyOf(ranges);
        train = List.copyOf(train);
        command = List.copyOf(command);
    }

    static TuneSpec of(TunePlan plan) throws IOException {
        Search search = plan.search();
        return new TuneSpec(
                search.method().id(),
                search.pruning().id(),
                search.trials(),
                search.parameters().stream().map(SettingRanges::text).toList(),
                RunSpec.of(plan.task(), plan.corpus().labels()),
                DataHash.of(plan.corpus()),
                plan.words().train(),
                plan.words().tune());
    }

    Search search() {
        SettingRanges ranges = new SettingRanges(task.task());
        return new Search(
                TuneMethod.of(method),
                Pruning.of(pruning),
                this.ranges.stream().map(ranges::parse).toList(),
                trials);
    }

    TuneSpec withTrials(int other) {
        return new TuneSpec(method, pruning, other, ranges, task, data, train, command);
    }

    /**
     * Refuses to go on in {@code folder} with other settings than those it began with. The number of trials may differ:
     * each depends on the earlier ones only.
     */
    void requireSame(TuneSpec asked, Path folder) throws RunException {
        Map<String, String> mine = facts();
        Map<String, String> other = asked.facts();
        Optional<String> name = other.keySet().stream()
                .filter(key -> !Objects.equals(mine.get(key), other.get(key)))
                .findFirst()
                .or(() -> mine.keySet().stream()
                        .filter(key -> !other.containsKey(key))
                        .findFirst());
        if (name.isPresent()) {
            throw new RunException(folder + ": this search began with " + name.get() + " "
                    + mine.getOrDefault(name.get(), "unset") + "; got " + other.getOrDefault(name.get(), "unset")
                    + "; give the same settings to go on, or another --output");
        }
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("method", method);
        facts.put("pruning", pruning);
        facts.put("ranges", String.join(", ", ranges));
        flatten("", JSON.readTree(JsonFile.text(task)), facts);
        facts.put("data hash", data);
        return facts;
    }

    private static void flatten(String way, JsonNode node, Map<String, String> facts) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> flatten(
                            way.isEmpty() ? entry.getKey() : way + "." + entry.getKey(), entry.getValue(), facts));
        } else if (node.isArray() && node.valueStream().anyMatch(JsonNode::isContainer)) {
            for (int i = 0; i < node.size(); i++) {
                flatten(way + "." + (i + 1), node.get(i), facts);
            }
        } else {
            facts.put(way, node.isArray() ? node.toString() : node.asString(""));
        }
    }
}
