package org.tfnemo.train.loop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tfnemo.train.run.Watch;

class PlateauTest {
    private static final Schedule SCHEDULE = new Schedule(40, 1e-3, Decline.PLATEAU, 0, 3, 7, Watch.LOSS);

    @Test
    void aBetterLossKeepsTheLearningRate() {
        Plateau plateau = Plateau.start(SCHEDULE).after(1.0, SCHEDULE).after(0.9, SCHEDULE);
        assertThat(plateau).isEqualTo(new Plateau(1e-3, 0.9, 0, 0));
        assertThat(plateau.improved()).isTrue();
    }

    @Test
    void theFourthEpochWithoutABetterLossHalvesTheLearningRate() {
        assertThat(worse(3).learningRate()).isEqualTo(1e-3); // PyTorch's ReduceLROnPlateau(patience=3) waits likewise
        assertThat(worse(4).learningRate()).isEqualTo(5e-4);
        assertThat(worse(8).learningRate()).isEqualTo(2.5e-4);
    }

    @Test
    void theSeventhEpochWithoutABetterLossStops() {
        assertThat(worse(6).exhausted(SCHEDULE)).isFalse();
        assertThat(worse(7).exhausted(SCHEDULE)).isTrue();
    }

    @Test
    void aNotANumberLossIsNeverBetter() {
        assertThat(Plateau.start(SCHEDULE)
                        .after(1.0, SCHEDULE)
                        .after(Double.NaN, SCHEDULE)
                        .improved())
                .isFalse();
    }

    private static Plateau worse(int epochs) {
        Plateau plateau = Plateau.start(SCHEDULE).after(1.0, SCHEDULE);
        for (int i = 0; i < epochs; i++) {
            plateau = plateau.after(1.0, SCHEDULE);
        }
        return plateau;
    }
}
