package org.tfnemo.train.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tfnemo.train.evaluate.ConfusionMatrix;
import org.tfnemo.train.report.LineChart.Series;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartTest {
    @Test
    void ticksAreRoundAndCoverTheValues() {
        Axis axis = Axis.over(List.of(0.13, 1.47));
        assertThat(axis.ticks().stream().map(axis::label)).containsExactly("0.0", "0.5", "1.0", "1.5");
        assertThat(axis.share(0.0)).isZero();
        assertThat(axis.share(1.5)).isCloseTo(1, within(1e-12)); // one rounding
    }

    @Test
    void oneValueHasAnAxisToo() {
        Axis axis = Axis.over(List.of(0.5));
        assertThat(axis.share(0.5)).isBetween(0.0, 1.0);
        assertThat(axis.ticks()).hasSizeGreaterThan(1);
    }

    @Test
    void valueThatIsNotANumberLeavesAGap() throws Exception {
        Series series = new Series("validation", "second", List.of(1.0, Double.NaN, 0.5, 0.4));
        Document picture = parse(new LineChart("Loss", List.of(series), 4).svg());
        assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(3);
        assertThat(picture.getElementsByTagName("polyline").getLength()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 30})
    void confusionStaysInsideItsPicture(int labels) throws Exception {
        List<String> names = IntStream.range(0, labels)
                .mapToObj(i -> "a rather long <label> & " + i)
                .toList();
        List<List<Integer>> counts = new ArrayList<>();
        for (int i = 0; i < labels; i++) {
            counts.add(new ArrayList<>(Collections.nCopies(labels, 100)));
        }
        Document picture = parse(new ConfusionPicture(new ConfusionMatrix(names, counts)).svg());
        String[] box = picture.getDocumentElement().getAttribute("viewBox").split(" ", -1);
        NodeList cells = picture.getElementsByTagName("rect");
        assertThat(cells.getLength()).isEqualTo(labels * labels);
        for (int i = 0; i < cells.getLength(); i++) {
            Element cell = (Element) cells.item(i);
            assertThat(end(cell, "x", "width")).isLessThanOrEqualTo(Double.parseDouble(box[2]));
            assertThat(end(cell, "y", "height")).isLessThanOrEqualTo(Double.parseDouble(box[3]));
        }
    }

    @Test
    void hoveringOverACellTellsItsShare() throws Exception {
        ConfusionMatrix matrix = new ConfusionMatrix(List.of("anger", "fear"), List.of(List.of(3, 1), List.of(0, 0)));
        Document picture = parse(new ConfusionPicture(matrix).svg());
        NodeList titles = picture.getElementsByTagName("title");
        assertThat(titles.item(1).getTextContent()).isEqualTo("1 of anger taken for fear (25.0 %)");
        assertThat(titles.item(2).getTextContent()).isEqualTo("0 of fear taken for anger (0.0 %)");
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static double end(Element cell, String from, String size) {
        return Double.parseDouble(cell.getAttribute(from)) + Double.parseDouble(cell.getAttribute(size));
    }
}
