package org.tfnemo.train.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictionsTest {
    @TempDir
    Path folder;

    private final Predictions predictions = new Predictions(
            List.of("anger", "fear"),
            List.of(
                    new Prediction("1.wav", "Ann", "anger", List.of(1 / 3.0, 2 / 3.0)),
                    new Prediction("2.wav", "", "anger", List.of(1.0, 0.0)),
                    new Prediction("3.wav", "Bob", "fear", List.of((double) 0.9f, (double) 0.1f))));

    @Test
    void fileGivesBackEveryDigit() throws IOException {
        Path file = folder.resolve("predictions.tsv");
        PredictionsFile.write(file, predictions);
        assertThat(PredictionsFile.read(file)).isEqualTo(predictions);
    }

    @Test
    void fileHasAHeaderAndThePredictedLabel() throws IOException {
        Path file = folder.resolve("predictions.tsv");
        PredictionsFile.write(file, predictions);
        assertThat(Files.readAllLines(file))
                .startsWith("file_id\tspeaker\tlabel\tpredicted\tanger\tfear")
                .contains("2.wav\t\tanger\tanger\t1.0\t0.0");
    }

    @Test
    void brokenLineIsNamed() throws IOException {
        Path file = Files.writeString(
                folder.resolve("predictions.tsv"),
                "file_id\tspeaker\tlabel\tpredicted\tanger\tfear\n1.wav\tAnn\tanger\tanger\t0.7\n");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> PredictionsFile.read(file))
                .withMessage(file + ", line 2: must hold 6 cells; got 5");
    }

    @Test
    void mostConfidentErrorComesFirst() {
        assertThat(predictions.worstErrors(5)).extracting(Prediction::fileId).containsExactly("3.wav", "1.wav");
    }

    @Test
    void probabilityThatIsNotANumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prediction("1.wav", "", "anger", List.of(Double.NaN, 1.0)))
                .withMessage("probabilities must be 0..1; got [NaN, 1.0] for 1.wav");
    }

    @Test
    void probabilitiesThatDoNotSumToOneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prediction("1.wav", "", "anger", List.of(0.5, 0.25)))
                .withMessage("probabilities must sum to 1; got 0.75 for 1.wav");
    }
}
