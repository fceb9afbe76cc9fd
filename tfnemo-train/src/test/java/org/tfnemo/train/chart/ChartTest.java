package org.tfnemo.train.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartTest {
    @Test
    void ticksAreRoundAndCoverTheValues() {
        ValueAxis axis = ValueAxis.over(List.of(0.13, 1.47));
        assertThat(axis.ticks().stream().map(axis::label)).containsExactly("0.0", "0.5", "1.0", "1.5");
        assertThat(axis.share(0.0)).isZero();
        assertThat(axis.share(1.5)).isCloseTo(1, within(1e-12)); // one rounding
    }

    @Test
    void oneValueHasAnAxisToo() {
        ValueAxis axis = ValueAxis.over(List.of(0.5));
        assertThat(axis.share(0.5)).isBetween(0.0, 1.0);
        assertThat(axis.ticks()).hasSizeGreaterThan(1);
    }

    @Test
    void valueThatIsNotANumberLeavesAGap() throws Exception {
        Curve curve = Curve.counted("validation", "s2", List.of(1.0, Double.NaN, 0.5, 0.4));
        Document picture = parse(new Curves("Loss", "epoch", List.of(curve), 4).svg());
        assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(3);
        assertThat(picture.getElementsByTagName("polyline").getLength()).isEqualTo(2);
    }

    @Test
    void parallelLinesPassThroughTheirValues() throws Exception {
        ParallelCoordinates.Tick top = new ParallelCoordinates.Tick(1, "high");
        ParallelCoordinates chart = new ParallelCoordinates(
                "Trials",
                List.of(
                        new ParallelCoordinates.Axis("rate", List.of(top)),
                        new ParallelCoordinates.Axis("a <rather> long name of an axis", List.of(top))),
                List.of(new ParallelCoordinates.Line(
                        "trial 1",
                        "s1",
                        List.of(new ParallelCoordinates.Value(0, "0.1"), new ParallelCoordinates.Value(1, "0.9")))));
        Document picture = parse(chart.svg());
        String[] points = ((Element) picture.getElementsByTagName("polyline").item(0))
                .getAttribute("points")
                .split("[ ,]", -1);
        assertThat(Double.parseDouble(points[0])).isLessThan(Double.parseDouble(points[2]));
        assertThat(Double.parseDouble(points[1])).isGreaterThan(Double.parseDouble(points[3])); // down is more
        assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(2);
        assertThat(chart.data().csv()).isEqualTo("line,rate,a <rather> long name of an axis\ntrial 1,0.1,0.9\n");
    }

    @Test
    void oneAxisHasNothingToJoin() {
        ParallelCoordinates.Axis axis = new ParallelCoordinates.Axis("rate", List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ParallelCoordinates("Trials", List.of(axis), List.of()))
                .withMessage("axes must be at least two, or there is nothing to join; got 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 30})
    void confusionStaysInsideItsPicture(int labels) throws Exception {
        List<String> names = IntStream.range(0, labels)
                .mapToObj(i -> "a rather long <label> & " + i)
                .toList();
        List<List<HeatMap.Cell>> cells =
                Collections.nCopies(labels, Collections.nCopies(labels, new HeatMap.Cell(0.5, "100", "half")));
        Document picture = parse(new HeatMap("Confusion", names, names, cells).svg());
        String[] box = picture.getDocumentElement().getAttribute("viewBox").split(" ", -1);
        NodeList drawn = picture.getElementsByTagName("rect");
        assertThat(drawn.getLength()).isEqualTo(labels * labels);
        for (int i = 0; i < drawn.getLength(); i++) {
            Element cell = (Element) drawn.item(i);
            assertThat(end(cell, "x", "width")).isLessThanOrEqualTo(Double.parseDouble(box[2]));
            assertThat(end(cell, "y", "height")).isLessThanOrEqualTo(Double.parseDouble(box[3]));
        }
    }

    @Test
    void barOfARangeEndsInWhiskers() throws Exception {
        Bars.Bar bar = new Bars.Bar("mfcc", 0.9, Optional.of(new Range(0.85, 0.95)), "s1");
        Document picture = parse(new Bars("Accuracy", List.of(bar), value -> value + "").svg());
        assertThat(picture.getElementsByTagName("line").getLength()).isEqualTo(3);
        assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("mfcc: 0.9 (0.85 to 0.95)");
    }

    @Test
    void barsOfNothingHaveAPlace() {
        Bars.Bar bar = new Bars.Bar("mixup", 0, Optional.empty(), "s1");
        assertThat(new Bars("Importance", List.of(bar), value -> value + "").svg())
                .doesNotContain("NaN");
    }

    @Test
    void radarOfTwoSpokesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Radar("Recall", List.of("a", "b"), List.of()))
                .withMessage("spokes must be at least three, or there is no area; got [a, b]");
    }

    @Test
    void csvQuotesWhatWouldBreakIt() {
        ChartData data = new ChartData(List.of("name", "value"), List.of(List.of("a,\"b\"", "1")));
        assertThat(data.csv()).isEqualTo("name,value\n\"a,\"\"b\"\"\",1\n");
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static double end(Element cell, String from, String size) {
        return Double.parseDouble(cell.getAttribute(from)) + Double.parseDouble(cell.getAttribute(size));
    }
}
