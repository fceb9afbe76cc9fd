package org.tfnemo.train.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WatchTest {
    private static final List<EpochMetrics> METRICS = List.of(epoch(1, 1.7, 0.3), epoch(2, 1.9, 0.5), epoch(3, 2, 0.5));

    @Test
    void theLowestLossIsBest() {
        assertThat(Watch.LOSS.best(METRICS)).isEqualTo(1);
    }

    @Test
    void theHighestUarIsBestTheFirstOfEquals() {
        assertThat(Watch.UAR.best(METRICS)).isEqualTo(2);
    }

    @Test
    void noNumberIsNoBest() {
        assertThat(Watch.LOSS.best(List.of(epoch(1, Double.NaN, 0.3)))).isZero();
    }

    @Test
    void aRunThatDoesNotSayWatchedTheLoss() {
        assertThat(Watch.of(json("{\"recipe\": {\"schedule\": {}}}"))).isEqualTo(Watch.LOSS);
        assertThat(Watch.of(json("{\"recipe\": {\"schedule\": {\"watch\": \"UAR\"}}}")))
                .isEqualTo(Watch.UAR);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static EpochMetrics epoch(int epoch, double loss, double uar) {
        return new EpochMetrics(epoch, epoch, 1e-3, 1, 0.5, loss, uar, uar, uar);
    }
}
