package org.tfnemo.train.loop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrecisionTrialTest {
    @Test
    void bothPrecisionsRunHere() {
        assertThat(PrecisionTrial.faster()).isIn((Object[]) Precision.values());
    }
}
