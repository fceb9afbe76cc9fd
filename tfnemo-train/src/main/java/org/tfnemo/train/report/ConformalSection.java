package org.tfnemo.train.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tfnemo.train.chart.Bars;
import org.tfnemo.train.chart.Palette;
import org.tfnemo.train.evaluate.ConformalCheck;
import org.tfnemo.train.evaluate.ConformalRule;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.report.DataTable.Column;
import org.tfnemo.train.report.DataTable.Row;

/** Sets of labels that promise to hold the true one: whether they do, and how large they are. */
final class ConformalSection implements RunSection {
    private static final double COVERAGE = 0.9;

    @Override
    public Optional<Section> of(RunFacts run) {
        if (run.test().isEmpty()
                || run.validation().isEmpty()
                || !run.validation().get().labels().equals(run.test().get().labels())) {
            return Optional.empty();
        }
        Predictions validation = run.validation().get();
        return Optional.of(of(
                run.test().get(),
                List.of(
                        new Sets("one threshold", "one", ConformalRule.fitted(validation, COVERAGE)),
                        new Sets(
                                "a threshold a label",
                                "by-label",
                                ConformalRule.fittedByClass(validation, COVERAGE)))));
    }

    private record Sets(String name, String id, ConformalRule rule) {}

    private static Section of(Predictions test, List<Sets> all) {
        List<Block> sizes = new ArrayList<>();
        List<Block> covered = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Sets sets : all) {
            ConformalCheck check = ConformalCheck.of(sets.rule(), test);
            sizes.add(Figure.of("set-sizes-" + sets.id(), sizes(sets, test)));
            covered.add(Figure.of("set-coverage-" + sets.id(), covered(sets, check)));
            rows.add(Row.of(
                    Cell.of(sets.name()),
                    Cell.percent(check.covered()),
                    Cell.of(
                            Figures.interval(Optional.of(check.interval())),
                            check.interval().low()),
                    Cell.of(check.holds() ? "yes" : "no"),
                    Cell.of(String.format(Locale.ROOT, "%.2f", check.size()), check.size()),
                    Cell.percent(check.single()),
                    Cell.percent(check.empty())));
        }
        return Section.of(
                "Sets that promise",
                Prose.soft("Conformal sets, fitted on the validation part to hold the true label of "
                        + Figures.percent(COVERAGE) + " of the clips. A model that is right more often leaves some"
                        + " sets empty: clips it should be asked about."),
                new DataTable(
                        List.of(
                                Column.words("sets"),
                                Column.figures("hold the truth"),
                                Column.figures("95 %"),
                                Column.words("promise held"),
                                Column.figures("mean size"),
                                Column.figures("one label"),
                                Column.figures("empty")),
                        rows),
                new Columns(sizes),
                new Columns(covered));
    }

    private static Bars sizes(Sets sets, Predictions test) {
        int labels = test.labels().size();
        int[] counts = new int[labels + 1];
        test.clips().forEach(clip -> counts[sets.rule().set(clip).size()]++);
        List<Bars.Bar> bars = new ArrayList<>();
        for (int size = 0; size <= labels; size++) {
            if (counts[size] > 0 || size <= 2) {
                String name = size == 0 ? "empty" : size == 1 ? "one label" : size + " labels";
                bars.add(new Bars.Bar(name, (double) counts[size] / test.size(), Optional.empty(), Palette.series(0)));
            }
        }
        return new Bars("Share of set sizes, " + sets.name(), bars, Figures::percent);
    }

    private static Bars covered(Sets sets, ConformalCheck check) {
        List<Bars.Bar> bars = check.classes().stream()
                .map(label -> new Bars.Bar(label.label(), label.covered(), Optional.empty(), Palette.series(2)))
                .toList();
        return new Bars("Sets that hold the truth, " + sets.name(), bars, Figures::percent);
    }
}
