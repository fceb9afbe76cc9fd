package org.tfnemo.train.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphSummaryTest {
    @Test
    void countsAreTheScripts(@TempDir Path folder) throws IOException {
        GraphSummary summary = GraphSummary.of(TinyOnnx.in(folder));
        assertThat(summary.opset()).isEqualTo(18);
        assertThat(summary.operations())
                .isEqualTo(Map.of(
                        "Pad",
                        1,
                        "Slice",
                        1,
                        "ReduceMean",
                        3,
                        "Abs",
                        1,
                        "Mul",
                        1,
                        "Concat",
                        1,
                        "MatMul",
                        1,
                        "Softmax",
                        1));
        assertThat(summary.nodes()).isEqualTo(10);
    }
}
