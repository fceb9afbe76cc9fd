package org.tfnemo.train.chart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.tfnemo.train.chart.Svg.Box;
import org.tfnemo.train.chart.Svg.Point;

/**
 * Lying bars from zero, one below the other, each with its value in words at the right and a whisker where it has a
 * range.
 *
 * @param title what is shown
 * @param bars from top to bottom; values 0 or above
 * @param words how a value is written
 */
public record Bars(String title, List<Bar> bars, DoubleFunction<String> words) implements Chart {
    private static final double WIDTH = 400;
    private static final double LEFT = 132;
    private static final double RIGHT = 60;
    private static final double PITCH = 22;
    private static final double THICK = 14;
    private static final double MARGIN = 4;

    /**
     * One bar.
     *
     * @param style the style sheet's class, see {@link Palette}
     */
    public record Bar(String name, double value, Optional<Range> range, String style) {
        public Bar {
            requireNonNull(name, "name");
            requireNonNull(range, "range");
            requireNonNull(style, "style");
            if (!(value >= 0 && Double.isFinite(value))) {
                throw new IllegalArgumentException("value must be finite and not negative; got " + value);
            }
        }
    }

    public Bars {
        requireNonNull(title, "title");
        requireNonNull(words, "words");
        bars = List.copyOf(bars);
    }

    @Override
    public String svg() {
        Svg svg = new Svg(WIDTH, 2 * MARGIN + PITCH * bars.size(), title);
        double most = bars.stream()
                .mapToDouble(bar -> bar.range().map(Range::high).orElse(bar.value()))
                .max()
                .orElse(1);
        double unit = most > 0 ? (WIDTH - LEFT - RIGHT) / most : 0; // all may be nothing
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double middle = MARGIN + PITCH * (i + 0.5);
            svg.text(new Point(LEFT - 8, middle + 4), "tick end", Labels.brief(bar.name(), Labels.BESIDE_BARS));
            svg.rectangle(
                    new Box(LEFT, middle - THICK / 2, bar.value() * unit, THICK), 1, "bar " + bar.style(), hover(bar));
            bar.range().ifPresent(range -> whisker(svg, range, middle, unit));
            double end = LEFT + bar.range().map(Range::high).orElse(bar.value()) * unit;
            svg.text(new Point(end + 6, middle + 4), "value", words.apply(bar.value()));
        }
        return svg.markup();
    }

    @Override
    public ChartData data() {
        List<List<String>> rows = new ArrayList<>();
        for (Bar bar : bars) {
            rows.add(List.of(
                    bar.name(),
                    Double.toString(bar.value()),
                    bar.range().map(range -> Double.toString(range.low())).orElse(""),
                    bar.range().map(range -> Double.toString(range.high())).orElse("")));
        }
        return new ChartData(List.of("name", "value", "low", "high"), rows);
    }

    private String hover(Bar bar) {
        return bar.name() + ": " + words.apply(bar.value())
                + bar.range()
                        .map(range -> " (" + words.apply(range.low()) + " to " + words.apply(range.high()) + ")")
                        .orElse("");
    }

    private static void whisker(Svg svg, Range range, double y, double unit) {
        double from = LEFT + range.low() * unit;
        double to = LEFT + range.high() * unit;
        svg.line(new Point(from, y), new Point(to, y), "whisker");
        svg.line(new Point(from, y - 4), new Point(from, y + 4), "whisker");
        svg.line(new Point(to, y - 4), new Point(to, y + 4), "whisker");
    }
}
