package org.tfnemo.cli.evaluation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.evaluate.PredictionsFile;
import org.tfnemo.train.evaluate.Temperature;
import org.tfnemo.train.run.RunDirectory;

/**
 * Predictions to be judged, and those of clips that neither were learnt nor are judged on, for what is fitted.
 *
 * @param test what is judged
 * @param validation null where there is none
 */
public record Judged(Predictions test, Predictions validation) {
    public Judged {
        requireNonNull(test, "test");
    }

    /** The stored predictions of {@code run}, its validation part where the run kept it. */
    public static Judged stored(RunDirectory run) throws IOException {
        return new Judged(
                run.readPredictions(),
                Files.isRegularFile(run.validationPredictions()) ? run.readValidationPredictions() : null);
    }

    /** The predictions in a run's folder, on its test part, or in a file of them. */
    public static Predictions test(Path place) throws IOException {
        return Files.isRegularFile(place)
                ? PredictionsFile.read(place)
                : RunDirectory.open(place).readPredictions();
    }

    /** The predictions in a run's folder, on its validation part, or in a file of them. */
    public static Predictions validation(Path place) throws IOException {
        return Files.isRegularFile(place)
                ? PredictionsFile.read(place)
                : RunDirectory.open(place).readValidationPredictions();
    }

    /** The test parts of {@code parts} as one. */
    static Predictions pooled(List<Judged> parts) {
        return Predictions.pooled(parts.stream().map(Judged::test).toList());
    }

    /** Each part at its own temperature, as one; null where a part has nothing to fit it on. */
    static Details.Tempered tempered(List<Judged> parts) {
        List<Double> temperatures = new ArrayList<>();
        List<Predictions> tempered = new ArrayList<>();
        for (Judged part : parts) {
            if (part.validation() == null) {
                return null;
            }
            Temperature temperature = Temperature.fitted(part.validation());
            temperatures.add(temperature.value());
            tempered.add(temperature.apply(part.test()));
        }
        return DetailsMaker.tempered(temperatures, Predictions.pooled(tempered));
    }
}
