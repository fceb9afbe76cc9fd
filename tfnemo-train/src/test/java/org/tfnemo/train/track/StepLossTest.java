package org.tfnemo.train.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StepLossTest {
    @Test
    void tellsTheMeanOfTheStepsSinceTheLastTime() {
        StepLoss thinned = new StepLoss();
        for (int epoch = 0; epoch < 2; epoch++) {
            double sum = 0;
            for (int step = 1; step <= 13; step++) {
                sum += step + 100 * epoch; // the loss of each step
                var mean = thinned.after(step, 13, sum / step);
                if (step == 10) {
                    assertThat(mean.orElseThrow()).isCloseTo(5.5 + 100 * epoch, within(1e-9));
                } else if (step == 13) {
                    assertThat(mean.orElseThrow()).isCloseTo(12 + 100 * epoch, within(1e-9));
                } else {
                    assertThat(mean).isEmpty();
                }
            }
        }
    }
}
