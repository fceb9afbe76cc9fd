package org.tfnemo.train.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BatchPipelineTest {
    @Test
    void batchesArriveInOrderWhateverTheirEffort() {
        List<Integer> arrived = new ArrayList<>();
        try (BatchPipeline pipeline = new BatchPipeline(3, () -> null)) {
            pipeline.run(100, BatchPipelineTest::laborious, (i, batch) -> arrived.add(batch));
        }
        assertThat(arrived).hasSize(100).isSorted();
    }

    @Test
    void aFailureOnAWorkerReachesTheCaller() {
        try (BatchPipeline pipeline = new BatchPipeline(2, () -> null)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> pipeline.run(10, BatchPipelineTest::failing, (i, batch) -> {}))
                    .withMessage("batch 7");
        }
    }

    private static int laborious(int number) {
        SplittableRandom random = new SplittableRandom(number);
        long spins = random.nextInt(20_000);
        double sum = 0;
        for (long i = 0; i < spins; i++) {
            sum += random.nextDouble();
        }
        return sum < 0 ? -1 : number;
    }

    private static int failing(int number) {
        if (number == 7) {
            throw new IllegalStateException("batch " + number);
        }
        return number;
    }
}
