package org.tfnemo.train.survey;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.Styler;
import org.tfnemo.train.storage.AtomicFile;

/** The statistics of a corpus as PNG pictures. */
public final class CorpusPictures {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 560;
    private static final Color PALE = new Color(0xEC, 0xF3, 0xFB);
    private static final Color HEAT = new Color(0x6D, 0xA7, 0xEC);
    private static final Color STRONG = new Color(0x2A, 0x78, 0xD6);

    private CorpusPictures() {}

    /**
     * Draws {@code labels.png}, utterances by speaker and label, and {@code durations.png}, a histogram.
     *
     * @param folder made when it is not there
     * @return the files, in that order
     * @throws IOException when the disk fails, or this Java cannot draw text
     */
    public static List<Path> write(CorpusStats stats, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        try {
            files.add(write(labels(stats), folder.resolve("labels.png")));
            if (!stats.durations().histogram().isEmpty()) {
                files.add(write(durations(stats), folder.resolve("durations.png")));
            }
        } catch (LinkageError | InternalError e) { // what a JDK says that lacks fonts depends on its version
            throw new IOException(
                    folder + ": pictures cannot be drawn, because this Java finds no fonts (" + e
                            + "); install fontconfig and a font, such as the package fonts-dejavu-core",
                    e);
        }
        return files;
    }

    private static HeatMapChart labels(CorpusStats stats) {
        LabelCounts counts = stats.counts();
        HeatMapChart chart = new HeatMapChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(stats.corpus() + ": utterances by speaker and label")
                .build();
        List<String> speakers = new ArrayList<>();
        List<Number[]> cells = new ArrayList<>();
        int most = 0;
        for (int row = 0; row < counts.speakers().size(); row++) {
            int index = counts.speakers().size() - 1 - row; // the chart's rows rise, a table's fall
            String speaker = counts.speakers().get(index);
            speakers.add(speaker.isEmpty() ? "not known" : speaker);
            for (int column = 0; column < counts.labels().size(); column++) {
                int count = counts.counts().get(index).get(column);
                most = Math.max(most, count);
                cells.add(new Number[] {column, row, count});
            }
        }
        chart.addSeries("utterances", counts.labels(), speakers, cells);
        chart.getStyler().setMin(0); // or 89 beside 90 looks like none beside all
        chart.getStyler().setMax(most);
        chart.getStyler().setLegendVisible(false); // every cell tells its number
        chart.getStyler().setRangeColors(new Color[] {PALE, HEAT});
        chart.getStyler().setShowValue(true);
        chart.getStyler().setHeatMapValueDecimalPattern("0");
        plain(chart.getStyler());
        return chart;
    }

    private static CategoryChart durations(CorpusStats stats) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(stats.corpus() + ": duration")
                .xAxisTitle("seconds, from")
                .yAxisTitle("clips")
                .build();
        List<Double> from = new ArrayList<>();
        for (int bin = 0; bin < stats.durations().histogram().size(); bin++) {
            from.add(bin * Durations.BIN);
        }
        chart.addSeries("clips", from, stats.durations().histogram()).setFillColor(STRONG);
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setXAxisLabelRotation(60);
        chart.getStyler().setXAxisDecimalPattern("0.00");
        chart.getStyler().setYAxisDecimalPattern("0");
        plain(chart.getStyler());
        return chart;
    }

    private static void plain(Styler styler) {
        styler.setLocale(Locale.ROOT);
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
    }

    private static Path write(Chart<?, ?> chart, Path file) throws IOException {
        BufferedImage picture = BitmapEncoder.getBufferedImage(chart);
        AtomicFile.write(file, output -> {
            if (!ImageIO.write(picture, "png", output)) {
                throw new IOException(file + ": this Java cannot write PNG");
            }
        });
        return file;
    }
}
