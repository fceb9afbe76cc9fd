package org.tfnemo.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tfnemo.cli.terminal.Bar;
import org.tfnemo.cli.terminal.Progress;
import org.tfnemo.cli.terminal.Table;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.survey.CorpusStats;
import org.tfnemo.train.survey.CorpusSurvey;
import org.tfnemo.train.survey.Durations;
import org.tfnemo.train.survey.LabelCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what a corpus holds. */
@Command(
        name = "stats",
        description = "Say what a corpus holds: speakers, emotions, durations. Every sound file is read.",
        footer = {"", "Example:  tfnemo data stats --data nemo"})
public final class DataStatsCommand implements Callable<Integer> {
    private static final int WIDTH = 40;

    private final Terminal terminal;

    @Mixin
    private CorpusOptions data;

    @Mixin
    private OutputOptions output;

    public DataStatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Corpus corpus = data.open();
        try (Progress progress = terminal.progress("reading", corpus.size())) {
            CorpusStats stats = CorpusStats.of(CorpusSurvey.of(corpus, done -> progress.advance()));
            output.print(terminal, stats, this::show);
        }
        return 0;
    }

    private void show(CorpusStats stats) {
        Durations durations = stats.durations();
        terminal.print(
                "%s: %d speakers, %d sentences, %s of sound",
                stats.corpus(), stats.counts().speakers().size(), stats.sentences(), Words.duration(durations.total()));
        terminal.print("");
        counts(stats.counts()).printTo(terminal);
        terminal.print("");
        terminal.print(
                "duration: %.2f s shortest, %.2f s mean, %.2f s longest",
                durations.shortest(), durations.mean(), durations.longest());
        histogram(durations);
        terminal.print("");
        terminal.print("speakers: " + words(stats.speakersByGender()));
        terminal.print("rates in Hz: " + words(stats.rates()));
        terminal.print("encodings: " + words(stats.encodings()));
        if (stats.unreadable() > 0) {
            terminal.print("unreadable: " + stats.unreadable() + " files; tfnemo data check says why");
        }
    }

    private static Table counts(LabelCounts counts) {
        List<String> header = new ArrayList<>(List.of("speaker"));
        header.addAll(counts.labels());
        header.add("all");
        Table table = new Table(header.toArray(String[]::new));
        for (int speaker = 0; speaker < counts.speakers().size(); speaker++) {
            String name = counts.speakers().get(speaker);
            List<Object> row = new ArrayList<>(List.of(name.isEmpty() ? "not known" : name));
            row.addAll(counts.counts().get(speaker));
            row.add(counts.ofSpeaker(speaker));
            table.row(row.toArray());
        }
        List<Object> sums = new ArrayList<>(List.of("all"));
        for (int label = 0; label < counts.labels().size(); label++) {
            sums.add(counts.ofLabel(label));
        }
        sums.add(sums.stream().skip(1).mapToInt(sum -> (Integer) sum).sum());
        return table.row(sums.toArray());
    }

    private void histogram(Durations durations) {
        int most =
                durations.histogram().stream().mapToInt(Integer::intValue).max().orElse(1);
        for (int bin = 0; bin < durations.histogram().size(); bin++) {
            int clips = durations.histogram().get(bin);
            if (clips > 0) {
                terminal.print("  %5.2f s  %s %d", bin * Durations.BIN, Bar.of((double) clips / most, WIDTH), clips);
            }
        }
    }

    private static String words(Map<?, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }
}
