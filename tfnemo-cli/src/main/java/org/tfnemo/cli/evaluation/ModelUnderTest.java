package org.tfnemo.cli.evaluation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tfnemo.core.serving.LoadedModel;
import org.tfnemo.onnx.EmotionRecognizer;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.predict.Classifier;
import org.tfnemo.train.predict.OnnxClassifier;
import org.tfnemo.train.predict.ServingClassifier;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.run.RunException;
import org.tfnemo.train.spec.SpecJson;

/**
 * A model to be judged, and the run that it comes from where that is known. Closes the model.
 *
 * @param name as it was named
 * @param run where {@code name} is a run; null for a model file
 */
public record ModelUnderTest(String name, Classifier classifier, RunDirectory run) implements AutoCloseable {
    public ModelUnderTest {
        requireNonNull(name, "name");
        requireNonNull(classifier, "classifier");
    }

    /** Opens a run's folder, or a model file. */
    public static ModelUnderTest open(Path place) throws IOException {
        if (!Files.exists(place) || Files.isDirectory(place)) {
            RunDirectory run = RunDirectory.open(place);
            if (!Files.isRegularFile(run.modelSpec())) {
                throw new RunException(place + ": not finished, it holds no model yet");
            }
            var spec = SpecJson.read(Files.readString(run.modelSpec(), StandardCharsets.UTF_8));
            return new ModelUnderTest(place.toString(), ServingClassifier.of(spec, LoadedModel.load(run.model())), run);
        }
        return new ModelUnderTest(place.toString(), new OnnxClassifier(EmotionRecognizer.open(place)), null);
    }

    /** The run that it comes from, if that is known. */
    public Optional<RunDirectory> origin() {
        return Optional.ofNullable(run);
    }

    /**
     * What it said of clips that it neither learnt nor is judged on: {@code given} where that names any, else those
     * that its run kept; null where there are none.
     */
    public Predictions validation(Path given) throws IOException {
        if (given != null) {
            return Judged.validation(given);
        }
        return run != null && Files.isRegularFile(run.validationPredictions()) ? run.readValidationPredictions() : null;
    }

    @Override
    public void close() {
        classifier.close();
    }
}
