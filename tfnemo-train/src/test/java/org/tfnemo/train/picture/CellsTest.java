package org.tfnemo.train.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tfnemo.dsp.signal.FeatureMap;

class CellsTest {
    private static final ValueScale SCALE = new ValueScale(ColourMap.MAGMA, 0, 10, false);

    @Test
    void rowZeroIsAtTheBottom() {
        Cells cells = new Cells(new FeatureMap(2, 1, new float[] {0, 10}), SCALE);
        assertThat(cells.pixels(1, 2)).containsExactly(SCALE.rgb(10), SCALE.rgb(0));
    }

    @Test
    void enlargedCellsAreEvenAreas() {
        Cells cells = new Cells(new FeatureMap(1, 3, new float[] {0, 5, 10}), SCALE);
        int[] row = cells.pixels(6, 1);
        assertThat(row)
                .containsExactly(SCALE.rgb(0), SCALE.rgb(0), SCALE.rgb(5), SCALE.rgb(5), SCALE.rgb(10), SCALE.rgb(10));
    }

    @Test
    void shrunkCellsAreTheMeanOfWhatTheyCover() {
        Cells cells = new Cells(new FeatureMap(1, 4, new float[] {0, 4, 8, 10}), SCALE);
        assertThat(cells.pixels(2, 1)).containsExactly(SCALE.rgb(2), SCALE.rgb(9));
    }

    @Test
    void aPixelOverPartsOfCellsWeighsThemByArea() {
        // Three cells on two pixels: the first covers the first cell and half of the second.
        Cells cells = new Cells(new FeatureMap(1, 3, new float[] {0, 9, 6}), SCALE);
        assertThat(cells.pixels(2, 1)).containsExactly(SCALE.rgb(3), SCALE.rgb(7));
    }

    @Test
    void rowsShrinkAsColumnsDo() {
        Cells cells = new Cells(new FeatureMap(4, 1, new float[] {0, 4, 8, 10}), SCALE);
        assertThat(cells.pixels(1, 2)).containsExactly(SCALE.rgb(9), SCALE.rgb(2));
    }

    @Test
    void notANumberIsGreyAndStaysInItsCell() {
        Cells cells = new Cells(new FeatureMap(1, 2, new float[] {Float.NaN, 10}), SCALE);
        assertThat(cells.pixels(2, 1)).containsExactly(0x9a9a9a, SCALE.rgb(10));
    }
}
