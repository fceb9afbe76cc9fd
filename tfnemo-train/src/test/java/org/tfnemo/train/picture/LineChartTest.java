package org.tfnemo.train.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineChartTest {
    @Test
    void aValueThatIsNotANumberLeavesAGap() {
        assertThat(lines(chart(0.5, 0.6, Double.NaN, 0.7, 0.8))).isEqualTo(lines(chart(0.5, 0.6, 0.65, 0.7, 0.8)) + 1);
    }

    @Test
    void aLonePointIsADot() {
        assertThat(chart(0.5).svg()).contains("width=\"3\" height=\"3\"");
    }

    @Test
    void nothingButGapsIsStillAPicture() {
        assertThat(chart(Double.NaN, Double.NaN).svg()).contains("loss");
    }

    @Test
    void theLegendNamesTheLines() {
        assertThat(chart(1, 2).svg()).contains(">training<");
    }

    @Test
    void seriesOfUnequalLengthsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Series("", new double[2], new double[3]))
                .withMessage("x and y must be equally many and at least one; got 2 and 3");
    }

    private static Picture chart(double... losses) {
        double[] epochs = new double[losses.length];
        for (int i = 0; i < epochs.length; i++) {
            epochs[i] = i + 1;
        }
        return new LineChart("t", "epoch", "loss", List.of(new Series("training", epochs, losses))).picture();
    }

    private static int lines(Picture picture) {
        return picture.svg().split("stroke-width=\"1.8\"", -1).length - 1;
    }
}
