package org.tfnemo.train.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tfnemo.core.model.ModelSpec;
import org.tfnemo.core.serving.Inference;
import org.tfnemo.core.serving.LoadedModel;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.onnx.FloatTensor;
import org.tfnemo.onnx.ModelDescription;
import org.tfnemo.train.export.python.ProgressListener;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.run.RunException;
import org.tfnemo.train.spec.SpecJson;

/** Exports the model that a finished run saved. */
public final class RunExporter {
    private final OnnxExporter exporter;
    private final String version;

    /**
     * @param version of the library, which the file will carry
     */
    public RunExporter(OnnxExporter exporter, String version) {
        this.exporter = requireNonNull(exporter, "exporter");
        this.version = requireNonNull(version, "version");
    }

    /**
     * Writes the model of {@code run} to {@code output}, verified on the built-in inputs and on {@code clips}.
     *
     * @param clips real sound of any rate; may be empty
     * @throws RunException when the run is not finished
     */
    public ExportReport export(RunDirectory run, Path output, List<AudioClip> clips, ProgressListener listener)
            throws IOException {
        if (!Files.isRegularFile(run.modelSpec()) || !Files.isDirectory(run.model())) {
            throw new RunException(run.folder() + ": not finished, it holds no model yet; go on with"
                    + " tfnemo train --resume " + run.folder());
        }
        ModelSpec spec = SpecJson.read(Files.readString(run.modelSpec(), StandardCharsets.UTF_8));
        ModelDescription description = new ModelDescription(
                spec.labels(),
                spec.input().rate(),
                spec.input().seconds(),
                spec.temperature(),
                SpecJson.write(spec),
                version);
        List<AudioClip> resampled =
                clips.stream().map(clip -> clip.resample(spec.input().rate())).toList();
        try (LoadedModel model = LoadedModel.load(run.model())) {
            Reference reference = (audio, batch, samples) -> outputs(model.infer(audio, batch));
            return exporter.export(new ExportRequest(run.model(), output, description, reference, resampled), listener);
        }
    }

    private static ModelOutputs outputs(Inference inference) {
        return new ModelOutputs(
                tensor(inference.probabilities(), inference.batch()),
                tensor(inference.logits(), inference.batch()),
                tensor(inference.embedding(), inference.batch()));
    }

    private static FloatTensor tensor(float[] values, int batch) {
        return FloatTensor.owning(values, batch, values.length / batch);
    }
}
