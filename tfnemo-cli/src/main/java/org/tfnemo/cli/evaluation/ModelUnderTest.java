package org.tfnemo.cli.evaluation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfnemo.core.serving.LoadedModel;
import org.tfnemo.onnx.EmotionRecognizer;
import org.tfnemo.train.ensemble.MemberFiles;
import org.tfnemo.train.ensemble.StoredEnsemble;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.predict.Classifier;
import org.tfnemo.train.predict.EnsembleClassifier;
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

    /** Opens a run's folder, an ensemble's, or a model file. */
    public static ModelUnderTest open(Path place) throws IOException {
        if (!Files.exists(place) || Files.isDirectory(place)) {
            RunDirectory run = RunDirectory.open(place);
            return new ModelUnderTest(place.toString(), classifier(run), run);
        }
        return new ModelUnderTest(place.toString(), new OnnxClassifier(EmotionRecognizer.open(place)), null);
    }

    private static Classifier classifier(RunDirectory run) throws IOException {
        if (MemberFiles.isEnsemble(run.folder())) {
            return together(StoredEnsemble.read(run.folder()));
        }
        if (!Files.isRegularFile(run.modelSpec()) || !Files.isDirectory(run.model())) {
            throw new RunException(run + ": holds no model, so it cannot be asked about sound: not finished yet, or"
                    + " only its predictions were kept (evaluate --runs reads those)");
        }
        var spec = SpecJson.read(Files.readString(run.modelSpec(), StandardCharsets.UTF_8));
        return ServingClassifier.of(spec, LoadedModel.load(run.model()));
    }

    private static Classifier together(StoredEnsemble ensemble) throws IOException {
        List<Optional<Classifier>> members = new ArrayList<>();
        try {
            for (Optional<Path> member : ensemble.members()) {
                members.add(
                        member.isEmpty() ? Optional.empty() : Optional.of(classifier(RunDirectory.open(member.get()))));
            }
            return new EnsembleClassifier(ensemble, members);
        } catch (IOException | RuntimeException e) {
            members.forEach(member -> member.ifPresent(Classifier::close));
            throw e;
        }
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
