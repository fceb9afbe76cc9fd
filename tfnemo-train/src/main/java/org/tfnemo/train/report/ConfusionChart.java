package org.tfnemo.train.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tfnemo.train.chart.HeatMap;
import org.tfnemo.train.evaluate.ConfusionMatrix;

/** A confusion matrix as a heat map: a row per true label, a column per predicted one, dark where the row goes. */
final class ConfusionChart {
    private ConfusionChart() {}

    static HeatMap of(ConfusionMatrix matrix, String title) {
        List<List<HeatMap.Cell>> cells = new ArrayList<>();
        int labels = matrix.labels().size();
        for (int row = 0; row < labels; row++) {
            List<HeatMap.Cell> line = new ArrayList<>();
            for (int column = 0; column < labels; column++) {
                line.add(cell(matrix, row, column));
            }
            cells.add(line);
        }
        return new HeatMap(title, matrix.labels(), matrix.labels(), cells);
    }

    private static HeatMap.Cell cell(ConfusionMatrix matrix, int row, int column) {
        int count = matrix.count(row, column);
        double share = matrix.share(row, column);
        String hover = String.format(
                Locale.ROOT,
                "%d of %s taken for %s (%.1f %%)",
                count,
                matrix.labels().get(row),
                matrix.labels().get(column),
                100 * share);
        return new HeatMap.Cell(share, count == 0 ? "" : Integer.toString(count), hover);
    }
}
