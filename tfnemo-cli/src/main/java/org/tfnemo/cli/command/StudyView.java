package org.tfnemo.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tfnemo.cli.terminal.Table;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.trial.Importance;
import org.tfnemo.train.trial.SettingText;
import org.tfnemo.train.trial.ShortNames;

/** Shows the best trials of a search, what mattered, and how to go on. */
record StudyView(Terminal terminal) {
    private static final int SHOWN = 10;

    void show(TuneResult result) {
        List<String> names = result.trials().stream()
                .findFirst()
                .map(row -> List.copyOf(row.settings().keySet()))
                .orElse(List.of());
        List<String> header = new ArrayList<>(List.of("trial", "ended", "epochs", "loss", "accuracy", "UAR"));
        ShortNames brief = new ShortNames(names);
        names.forEach(name -> header.add(brief.of(name)));
        Table table = new Table(header.toArray(String[]::new));
        result.trials().stream().limit(SHOWN).forEach(row -> {
            List<Object> cells = new ArrayList<>(List.of(row.number(), row.state(), row.epochs()));
            cells.add(row.loss() == null ? "–" : String.format(Locale.ROOT, "%.4f", row.loss()));
            cells.add(row.accuracy() == null ? "–" : Words.percent(row.accuracy()));
            cells.add(row.uar() == null ? "–" : Words.percent(row.uar()));
            names.forEach(name -> cells.add(SettingText.brief(row.settings().get(name))));
            table.row(cells.toArray());
        });
        table.printTo(terminal);
        if (result.trials().size() > SHOWN) {
            terminal.print("… and %d more", result.trials().size() - SHOWN);
        }
        if (!result.importance().isEmpty()) {
            terminal.print("");
            Table importance = new Table("setting", "importance");
            for (Importance setting : result.importance()) {
                importance.row(setting.name(), Words.percent(setting.share()));
            }
            importance.printTo(terminal);
        }
        Path folder = Path.of(result.folder());
        terminal.print("");
        terminal.print("table:   %s", folder.resolve("trials.csv"));
        terminal.print("picture: %s", folder.resolve("trials.svg"));
        terminal.print("report:  %s", folder.resolve("report.html"));
        result.train().ifPresent(line -> terminal.print("again:   %s", line));
        result.test().ifPresent(line -> terminal.print("test:    %s", line));
    }
}
