package org.tfnemo.train.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsLogTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("metrics.csv");
    }

    @Test
    void linesComeBackWithEveryDigit() throws IOException {
        MetricsLog log = MetricsLog.create(file);
        log.append(epoch(1));
        log.append(epoch(2));
        assertThat(MetricsLog.read(file)).containsExactly(epoch(1), epoch(2));
    }

    @Test
    void unfinishedLastLineIsPassedOver() throws IOException {
        MetricsLog.create(file).append(epoch(1));
        Files.writeString(file, "2,130,0.00", StandardOpenOption.APPEND);
        assertThat(MetricsLog.read(file)).containsExactly(epoch(1));
    }

    @Test
    void resumingRemovesWhatWillBeWrittenAgain() throws IOException {
        MetricsLog first = MetricsLog.create(file);
        first.append(epoch(1));
        String undisturbed = Files.readString(file);
        first.append(epoch(2));
        Files.writeString(file, "3,19", StandardOpenOption.APPEND);
        MetricsLog.resume(file, 1);
        assertThat(file).hasContent(undisturbed);
    }

    @Test
    void notANumberIsKeptAsSuch() throws IOException {
        MetricsLog.create(file).append(new EpochMetrics(1, 65, 1e-3, Double.NaN, 0, 0, 0, 0, 0));
        assertThat(MetricsLog.read(file).get(0).trainLoss()).isNaN();
    }

    @Test
    void brokenLineIsNamed() throws IOException {
        MetricsLog.create(file);
        Files.writeString(file, "1,2,3\n", StandardOpenOption.APPEND);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> MetricsLog.read(file))
                .withMessage(file + ", line 2: must hold 9 figures; got 3");
    }

    private static EpochMetrics epoch(int epoch) {
        return new EpochMetrics(epoch, 65L * epoch, 1e-3, 1 / 3.0, 0.1, 1.7f, 0.25, 0.2, 0.3);
    }
}
