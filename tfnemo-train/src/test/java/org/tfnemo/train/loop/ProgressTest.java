package org.tfnemo.train.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tfnemo.train.run.Watch;

class ProgressTest {
    private static final Schedule COSINE = new Schedule(10, 0.01, Decline.COSINE, 0, 3, 4, Watch.LOSS);

    @Test
    void theCosineBeginsAtTheLearningRateAndEndsNearNothing() {
        assertThat(at(0).learningRate(COSINE, 0, 50)).isEqualTo(0.01);
        assertThat(at(5).learningRate(COSINE, 0, 50)).isCloseTo(0.005, within(1e-15));
        assertThat(at(9).learningRate(COSINE, 49, 50)).isBetween(0.0, 1e-7);
    }

    @Test
    void thePlateauHoldsItsOwn() {
        assertThat(at(7).learningRate(COSINE.with(Decline.PLATEAU), 3, 50)).isEqualTo(0.0025);
    }

    @Test
    void theLearningRateRisesToItsOwnOverTheWarmUp() {
        Schedule warm = new Schedule(10, 0.01, Decline.PLATEAU, 2, 3, 4, Watch.LOSS);
        assertThat(at(0).learningRate(warm, 0, 50)).isCloseTo(0.0025 / 100, within(1e-12));
        assertThat(at(1).learningRate(warm, 49, 50)).isEqualTo(0.0025);
        assertThat(at(2).learningRate(warm, 0, 50)).isEqualTo(0.0025);
    }

    @Test
    void isOverAfterTheLastEpoch() {
        assertThat(at(9).over(COSINE)).isFalse();
        assertThat(at(10).over(COSINE)).isTrue();
    }

    @Test
    void theBestEpochIsTheOneWithTheLowestLoss() {
        Progress progress = Progress.start(COSINE)
                .after(50, 0.9, COSINE)
                .after(50, 0.5, COSINE)
                .after(50, 0.6, COSINE);
        assertThat(progress.bestEpoch()).isEqualTo(2);
        assertThat(progress.step()).isEqualTo(150);
    }

    private static Progress at(int epoch) {
        return new Progress(epoch, epoch * 50L, 1, new Plateau(0.0025, 1, 0, 0));
    }
}
