package org.tfnemo.train.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.tfnemo.core.graph.FeatureGraph;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RepresentationName;
import org.tfnemo.onnx.FloatTensor;
import org.tfnemo.onnx.ModelException;
import org.tfnemo.onnx.OnnxFeatureModel;
import org.tfnemo.onnx.RuntimeSettings;
import org.tfnemo.train.export.python.Folders;
import org.tfnemo.train.export.python.ProgressListener;
import org.tfnemo.train.export.python.PythonEnvironment;
import org.tfnemo.train.storage.CacheDirectory;

/**
 * Feature graphs in ONNX, kept in the user's cache directory under the digest of the TensorFlow graph that they were
 * converted from: any change of a setting, of the length or of the library's code makes another file. Each was compared
 * with TensorFlow before it got its name.
 */
public final class FeatureGraphFiles {
    // As a share of the values' range. A wrong operation is off by a tenth and more; rounding by a millionth.
    private static final double ALLOWED = 1e-3;
    private static final List<ProbeSignal> SIGNALS =
            List.of(ProbeSignal.NOISE, ProbeSignal.PULSES, ProbeSignal.CHIRP, ProbeSignal.SILENCE);

    private final Path folder;
    private final PythonEnvironment environment;
    private final ProgressListener listener;

    /**
     * Files within {@code cache}.
     *
     * @param environment converts; made when first needed
     * @param listener hears of each conversion before it begins
     */
    public FeatureGraphFiles(CacheDirectory cache, PythonEnvironment environment, ProgressListener listener) {
        this.folder = cache.path().resolve("features");
        this.environment = requireNonNull(environment, "environment");
        this.listener = requireNonNull(listener, "listener");
    }

    /** The user's cache directory and shared Python environment. */
    public static FeatureGraphFiles standard(ProgressListener listener) {
        return new FeatureGraphFiles(CacheDirectory.standard(), PythonEnvironment.standard(), listener);
    }

    /**
     * Opens the graph of {@code representation} for clips of {@code samples}, converting it when it is not there or
     * does not load. The caller closes it. One at a time, so that threads that want one graph do not all convert it.
     */
    synchronized OnnxFeatureModel open(Representation representation, int samples) throws IOException {
        Files.createDirectories(folder);
        Path making = Files.createTempDirectory(folder, ".making-");
        try (FeatureGraph graph = new FeatureGraph(representation, samples)) {
            Path saved = making.resolve("saved");
            graph.save(saved);
            Path file = folder.resolve(environment.folder().getFileName() + "-" + SavedModelDigest.of(saved) + ".onnx");
            if (Files.exists(file)) {
                try {
                    return OnnxFeatureModel.open(file, RuntimeSettings.standard());
                } catch (ModelException e) {
                    listener.step("converting again, because " + e.getMessage());
                }
            }
            listener.step("converting " + RepresentationName.of(representation).id() + " for " + samples
                    + " samples to ONNX");
            Path converted = making.resolve("features.onnx");
            Path log = file.resolveSibling(file.getFileName() + ".log");
            Tf2Onnx.standard(environment.interpreter(listener)).convert(saved, converted, log);
            Files.deleteIfExists(log); // another process may convert the same graph
            verify(graph, converted, samples);
            Files.move(converted, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return OnnxFeatureModel.open(file, RuntimeSettings.standard());
        } finally {
            Folders.delete(making);
        }
    }

    private static void verify(FeatureGraph graph, Path converted, int samples) throws IOException {
        try (OnnxFeatureModel model = OnnxFeatureModel.open(converted, RuntimeSettings.standard())) {
            // The widest range of all signals: silence has none of its own but what rounding makes.
            double range = 1e-6;
            for (ProbeSignal signal : SIGNALS) {
                range = Math.max(range, range(tensor(graph.extract(signal.samples(samples, 24_000), 1), graph.rows())));
            }
            for (ProbeSignal signal : SIGNALS) {
                float[] sound = signal.samples(samples, 24_000); // the graph knows no rate: any will do
                FloatTensor expected = tensor(graph.extract(sound, 1), graph.rows());
                FloatTensor actual = tensor(model.extract(sound).toArray(), graph.rows());
                double far = Difference.absolute(expected, actual);
                if (!(far <= ALLOWED * range)) {
                    throw new ExportException("the converted feature graph is wrong: on " + signal.label()
                            + " it and TensorFlow's differ by " + far + ", the values' range being " + range);
                }
            }
        }
    }

    private static FloatTensor tensor(float[] values, int rows) {
        return FloatTensor.owning(values, rows, values.length / rows);
    }

    private static double range(FloatTensor values) {
        double smallest = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.size(); i++) {
            smallest = Math.min(smallest, values.at(i));
            largest = Math.max(largest, values.at(i));
        }
        return largest - smallest;
    }
}
