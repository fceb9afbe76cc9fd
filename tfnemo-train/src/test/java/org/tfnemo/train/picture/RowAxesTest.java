package org.tfnemo.train.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tfnemo.dsp.filterbank.OctaveBands;
import org.tfnemo.dsp.filterbank.PitchScale;
import org.tfnemo.dsp.filterbank.RowPooling;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.dsp.signal.FeatureMap;

/** What stands beside the rows of pitches, pitch classes, bands and tempi. */
class RowAxesTest {
    private static final int RATE = 24_000;
    private static final int ROOM = 8; // marks that a picture of a representation has room for

    @Test
    void sevenOctavesAreMarkedAtTheirCs() {
        assertThat(new NoteAxis(PitchScale.standard(12)).ticks(ROOM))
                .extracting(Tick::text)
                .containsExactly("C1", "C2", "C3", "C4", "C5", "C6", "C7");
    }

    @Test
    void aNoteStandsAtTheMiddleOfItsRow() {
        NoteAxis axis = new NoteAxis(PitchScale.standard(12));
        assertThat(axis.ticks(ROOM).get(0).place()).isCloseTo(0.5 / 84, within(1e-12));
        assertThat(axis.place(440)).isCloseTo((45 + 0.5) / 84, within(1e-12)); // A4 is 45 semitones above C1
    }

    @Test
    void oneOctaveHasRoomForNotesBetween() {
        assertThat(new NoteAxis(new PitchScale(440, 1, 12)).ticks(ROOM))
                .extracting(Tick::text)
                .containsExactly("A4", "C5", "D♯5", "F♯5");
    }

    @Test
    void pitchClassesRunFromCToB() {
        List<Tick> ticks = NamedAxis.pitchClasses().ticks(ROOM);
        assertThat(ticks)
                .extracting(Tick::text)
                .containsExactly("C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B");
        assertThat(ticks.get(9).place()).isCloseTo(9.5 / 12, within(1e-12));
    }

    @Test
    void namesWithoutRoomAreLeftOutEvenly() {
        assertThat(NamedAxis.pitchClasses().ticks(3))
                .extracting(Tick::text)
                .containsExactly("C", "D", "E", "F♯", "G♯", "A♯");
    }

    @Test
    void centroidsHaveLibrosasNames() {
        assertThat(NamedAxis.tonalCentroids().ticks(ROOM))
                .extracting(Tick::text)
                .containsExactly("5x", "5y", "m3x", "m3y", "M3x", "M3y");
    }

    @Test
    void bandsAreMarkedAtTheirEdges() {
        BandAxis axis = new BandAxis(OctaveBands.standard(RATE));
        assertThat(axis.ticks(ROOM))
                .extracting(Tick::text)
                .containsExactly("0", "200", "400", "800", "1600", "3200", "6400", "12000");
        assertThat(axis.place(400)).isCloseTo(2.0 / 7, within(1e-12));
        assertThat(axis.place(9200)).isCloseTo(6.5 / 7, within(1e-12));
        assertThat(axis.place(12_000)).isCloseTo(1, within(1e-12));
    }

    @Test
    void tempiDoubleAtEqualDistances() {
        TempoAxis axis = new TempoAxis(60.0 * RATE / 512, 384);
        assertThat(axis.place(120) - axis.place(60)).isCloseTo(axis.place(240) - axis.place(120), within(1e-12));
        assertThat(axis.ticks(ROOM)).extracting(Tick::text).contains("30", "60", "120", "240", "480");
        assertThat(axis.place(16)).isCloseTo(0, within(1e-12));
        assertThat(axis.place(480)).isCloseTo(1, within(1e-12));
    }

    @Test
    void aLagIsDrawnAtItsTempo() {
        double framesPerMinute = 60.0 * RATE / 512;
        TempoAxis axis = new TempoAxis(framesPerMinute, 384);
        float[] values = new float[384];
        values[24] = 1; // 117.2 beats a minute
        FeatureMap drawn = axis.drawn(new FeatureMap(384, 1, values));
        int row = (int) (axis.place(framesPerMinute / 24) * drawn.rows());
        assertThat(drawn.at(row, 0)).isEqualTo(1);
        assertThat(drawn.at(row - 30, 0)).isZero();
        assertThat(drawn.at(row + 30, 0)).isZero();
    }

    @Test
    void aShortWindowsSlowestTempoIsTheLowerEnd() {
        TempoAxis axis = new TempoAxis(2812.5, 50);
        assertThat(axis.place(2812.5 / 49.5)).isCloseTo(0, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(RepresentationKind.class)
    void everyAxisHasMarksThatAscendWithinIt(RepresentationKind kind) {
        Axis axis = RepresentationAxes.of(kind.standard(RATE), RATE).rows();
        List<Tick> ticks = axis.ticks(ROOM);
        assertThat(ticks).isNotEmpty();
        assertThat(ticks).extracting(Tick::place).isSorted().allMatch(place -> place >= 0 && place <= 1);
        assertThat(axis.label()).isNotEmpty();
    }

    @Test
    void pooledRowsStandWhereTheirRowsStood() {
        Axis axis = new PooledAxis(new IndexAxis("lag", 5), new RowPooling(2, 5));
        FeatureMap drawn = axis.drawn(new FeatureMap(2, 1, new float[] {7, 8}));

        assertThat(drawn.toArray()).containsExactly(7, 7, 8, 8, 8);
        assertThat(axis.place(4)).isEqualTo(0.9);
    }

    @Test
    void noNamesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NamedAxis("", List.of()))
                .withMessage("names must be at least one; got none");
    }

    @Test
    void oneLagIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TempoAxis(2812.5, 1))
                .withMessage("lags must be at least 2; got 1");
    }
}
