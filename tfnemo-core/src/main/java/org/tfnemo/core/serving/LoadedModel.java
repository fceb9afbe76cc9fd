package org.tfnemo.core.serving;

import java.nio.file.Files;
import java.nio.file.Path;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.TensorFlow;
import org.tensorflow.exceptions.TensorFlowException;

/**
 * A SavedModel that {@link ServingGraph#save} wrote, loaded back. Owns its session; may be used by several threads
 * until it is closed.
 */
public final class LoadedModel implements AutoCloseable {
    private final SavedModelBundle bundle;
    private final ServingModel model;

    private LoadedModel(SavedModelBundle bundle, ServingModel model) {
        this.bundle = bundle;
        this.model = model;
    }

    /**
     * Loads {@code folder}.
     *
     * @throws IllegalArgumentException where the folder holds no SavedModel with this library's signature
     */
    public static LoadedModel load(Path folder) {
        if (!Files.isRegularFile(folder.resolve("saved_model.pb"))) {
            throw new IllegalArgumentException("folder must hold a SavedModel (saved_model.pb); got " + folder);
        }
        SavedModelBundle bundle;
        try {
            bundle = SavedModelBundle.load(folder.toString(), "serve");
        } catch (TensorFlowException e) {
            throw new IllegalArgumentException(
                    "folder must hold a SavedModel that TensorFlow " + TensorFlow.version() + " reads; got " + folder
                            + ": " + e.getMessage(),
                    e);
        }
        try {
            return new LoadedModel(
                    bundle,
                    new ServingModel(
                            bundle.session(), bundle.function("serving_default").signature()));
        } catch (RuntimeException e) {
            bundle.close();
            throw e;
        }
    }

    /** What the model says of {@code batch} clips of equal length, one after another in {@code audio}. */
    public Inference infer(float[] audio, int batch) {
        return model.infer(audio, batch);
    }

    @Override
    public void close() {
        bundle.close();
    }
}
