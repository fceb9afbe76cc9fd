package org.tfnemo.train.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixPictureTest {
    private static final List<String> LABELS = List.of("anger", "fear");

    @Test
    void firstLabelIsOnTopAndItsErrorsAreInItsRow() throws IOException {
        BufferedImage image = new MatrixPicture(
                        "all anger is taken for fear", LABELS, List.of(List.of(0, 7), List.of(0, 0)))
                .picture()
                .image();
        assertThat(redness(image, 0.8, 0.2)).isGreaterThan(100); // upper right
        assertThat(redness(image, 0.3, 0.2)).isLessThan(10);
        assertThat(redness(image, 0.8, 0.7)).isLessThan(10); // no clip of it: all nothing
    }

    @Test
    void countsOfOtherLabelsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MatrixPicture("", LABELS, List.of(List.of(1))))
                .withMessage("counts must be as many rows and columns as labels (2, at least 1); got [[1]]");
    }

    private static int redness(BufferedImage image, double across, double down) {
        int rgb = image.getRGB((int) (across * image.getWidth()), (int) (down * image.getHeight()));
        return (rgb >> 16 & 0xff) - (rgb & 0xff);
    }
}
