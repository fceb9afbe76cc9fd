package org.tfnemo.dsp.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tfnemo.dsp.representation.JavaFeatureEngine;
import org.tfnemo.dsp.representation.RepresentationKind;

class ParityTableTest {
    private final ParityTable table = ParityTable.of(Map.of("Java", new JavaFeatureEngine()));

    @Test
    void everyRepresentationHasItsLine() {
        String text = table.markdown();

        for (RepresentationKind kind : RepresentationKind.values()) {
            assertThat(text).contains("| `" + kind.id() + "` | ");
        }
    }

    @Test
    void aDocumentWithTheSameTableTellsIt() {
        assertThat(table.isToldBy("# Parity\n\n" + table.markdown() + "\nMore.\n"))
                .isTrue();
    }

    @Test
    void aFigureThatMovedALittleIsStillTold() {
        String moved = table.markdown().replaceAll("(\\d)e-08 \\([a-z-]*\\)", "$1e-08 (elsewhere)");

        assertThat(table.isToldBy(moved)).isTrue();
    }

    @Test
    void aFigureTenTimesLargerIsNotTold() {
        assertThat(table.isToldBy(table.markdown().replaceAll("e-06 \\(", "e-05 (")))
                .isFalse();
    }

    @Test
    void aMissingLineIsNotTold() {
        String text = table.markdown();

        assertThat(table.isToldBy(text.substring(0, text.indexOf("| `zcr`")))).isFalse();
    }
}
