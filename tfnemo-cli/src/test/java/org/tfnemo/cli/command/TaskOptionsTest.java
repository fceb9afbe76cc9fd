package org.tfnemo.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tfnemo.cli.CommandRun;

class TaskOptionsTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"--schedule, plateau", "--schedule, cosine", "--precision, float32", "--precision, bfloat16"})
    void namedValuesAreTaken(String option, String value) {
        CommandRun run = train(option, value);

        assertThat(run.err()).contains("missing").doesNotContain("must be one of"); // it got as far as the corpus
    }

    @Test
    void anotherValueIsRefusedWithTheNearest() {
        CommandRun run = train("--precision", "bfloat");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("precision must be one of float32, bfloat16, float16; got bfloat; did you mean bfloat16?");
    }

    private CommandRun train(String option, String value) {
        return CommandRun.of(
                "train", "--data", directory.resolve("missing").toString(), "--representation", "rms", option, value);
    }
}
