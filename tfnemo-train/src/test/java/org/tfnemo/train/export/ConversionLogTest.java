package org.tfnemo.train.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines are tf2onnx 1.17.0's own. */
class ConversionLogTest {
    private static final String GOOD = "2026-11-24 10:00:00,000 - INFO - Successfully converted TensorFlow model";

    @Test
    void aCleanLogHasNoComplaint() {
        List<String> lines = List.of(
                "2026-11-24 10:00:00,000 - WARNING - '--tag' not specified for saved_model. Using --tag serve",
                "I0000 00:00:1795568439.938855   25148 devices.cc:76] Number of eligible GPUs: 0",
                GOOD);
        assertThat(new ConversionLog(lines).complaint()).isEmpty();
    }

    @Test
    void everyUnsupportedOperationIsNamedOnce() {
        List<String> lines = List.of(
                "2026-11-24 10:00:00,000 - ERROR - Tensorflow op [a/RFFT: RFFT] is not supported",
                "2026-11-24 10:00:00,000 - ERROR - Tensorflow op [Log1p_1: Log1p] is not supported",
                "2026-11-24 10:00:00,000 - ERROR - Tensorflow op [Log1p_2: Log1p] is not supported",
                "2026-11-24 10:00:00,000 - ERROR - Unsupported ops: Counter({'Log1p': 2, 'RFFT': 1})",
                GOOD);
        assertThat(new ConversionLog(lines).complaint())
                .contains("these TensorFlow operations have no ONNX form: Log1p, RFFT");
    }

    @Test
    void anErrorIsAComplaintEvenBeforeSuccess() {
        List<String> lines = List.of("2026-11-24 10:00:00,000 - ERROR - rewriter <function f>: exception 'axis'", GOOD);
        assertThat(new ConversionLog(lines).complaint()).contains("rewriter <function f>: exception 'axis'");
    }

    @Test
    void theLastExceptionExplainsAFailure() {
        List<String> lines = List.of(
                "Traceback (most recent call last):",
                "  File \"convert.py\", line 1, in main",
                "KeyError: 'x'",
                "During handling of the above exception, another exception occurred:",
                "ValueError: Opset 19 is not supported yet. Please use a lower opset");
        assertThat(new ConversionLog(lines).exception())
                .contains("ValueError: Opset 19 is not supported yet. Please use a lower opset");
    }

    @Test
    void brokenBytesHideNothing(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("log");
        Files.write(log, new byte[] {(byte) 0xff, '\n', 'E', 'r', 'r', 'o', 'r', ':', ' ', 'x', '\n'});
        assertThat(ConversionLog.read(log).exception()).contains("Error: x");
    }
}
