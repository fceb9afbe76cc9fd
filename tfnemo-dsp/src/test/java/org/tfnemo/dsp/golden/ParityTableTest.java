package org.tfnemo.dsp.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tfnemo.dsp.representation.JavaFeatureEngine;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.dsp.signal.FeatureMap;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParityTableTest {
    private ParityTable table;

    @BeforeAll
    void run() {
        try (JavaFeatureEngine engine = new JavaFeatureEngine()) {
            table = ParityTable.of(List.of(new ParityColumn("Java", engine, GoldenSignals.all())));
        }
    }

    @Test
    void everyRepresentationHasItsLine() {
        String text = table.markdown();

        for (RepresentationKind kind : RepresentationKind.values()) {
            assertThat(text).contains("\n| `" + kind.id() + "` | ");
        }
    }

    @Test
    void nothingIsBeyondItsTolerance() {
        assertThat(table.excesses()).isEmpty();
    }

    @Test
    void aDocumentWithTheSameTableTellsIt() {
        assertThat(table.isToldBy("# Parity\n\n" + table.markdown() + "\nMore.\n"))
                .isTrue();
    }

    @Test
    void aMissingLineIsNotTold() {
        String text = table.markdown();

        assertThat(table.isToldBy(text.substring(0, text.indexOf("| `zcr`")))).isFalse();
    }

    @Test
    void aFigureMayMoveALittle() {
        ParityCell cell = new ParityCell(3.2e-6, "chirp");

        assertThat(cell.text()).isEqualTo("4e-6 (chirp)");
        assertThat(cell.isToldBy("4e-6 (chirp)")).isTrue();
        assertThat(cell.isToldBy("2e-6 (noise)")).isTrue();
        assertThat(cell.isToldBy("4e-5 (chirp)")).isFalse();
        assertThat(cell.isToldBy("4e-7 (chirp)")).isFalse();
        assertThat(cell.isToldBy("0")).isFalse();
    }

    @Test
    void nothingIsTheFigureNought() {
        assertThat(new ParityCell(0, "").text()).isEqualTo("0");
        assertThat(new ParityCell(0, "").isToldBy("0")).isTrue();
    }

    @Test
    void notANumberOnOneSideOnlyIsInfinitelyFar() {
        GoldenSignal silence = GoldenSignals.of("silence");
        float[] broken = new float[41];
        broken[7] = Float.NaN;

        Deviation worst = Golden.of(RepresentationKind.RMS).deviation(silence, new FeatureMap(1, 41, broken));

        assertThat(worst).isEqualTo(new Deviation(Double.POSITIVE_INFINITY, 0, 7));
    }
}
