package org.tfnemo.onnx;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The design's model file: {@code audio [batch, samples]} in, {@code probabilities}, {@code logits}, {@code embedding} out. */
final class ModelContract {
    private ModelContract() {}

    /**
     * Refuses a model that is not the design's, and runs it once on a tenth of a second of silence: a file that loads
     * and cannot run is refused here, not at the first request.
     */
    static ModelDescription check(OnnxModel model) throws ModelException {
        ModelDescription description = ModelDescription.of(model.metadata(), model.source());
        TensorDescription audio = model.inputs().get("audio");
        if (model.inputs().size() != 1
                || audio == null
                || !audio.fits(-1, -1)
                || !audio.shape().equals(List.of(-1L, -1L))) {
            throw new ModelException(
                    model.source() + ": the only input must be audio float32 [batch, samples], both of any size; got "
                            + model.inputs().values());
        }
        int labels = description.labels().size();
        requireOutput(model, "probabilities", labels);
        requireOutput(model, "logits", labels);
        requireOutput(model, "embedding", -1);
        tryOnSilence(model, description);
        return description;
    }

    private static void requireOutput(OnnxModel model, String name, long width) throws ModelException {
        TensorDescription output = model.outputs().get(name);
        if (output == null) {
            throw new ModelException(model.source() + ": output " + name + " must be there; the outputs are "
                    + model.outputs().keySet().stream().sorted().toList());
        }
        if (!output.fits(-1, width)) {
            throw new ModelException(model.source() + ": output " + name + " must be float32 [batch, "
                    + (width < 0 ? "width" : "labels = " + width) + "]; got " + output);
        }
    }

    private static void tryOnSilence(OnnxModel model, ModelDescription description) throws ModelException {
        int samples = Math.max(1, description.sampleRate() / 10);
        Map<String, FloatTensor> outputs;
        try {
            outputs = model.run(AudioBatch.of(new float[samples], 1), Set.of("probabilities", "logits", "embedding"));
        } catch (IllegalStateException e) {
            throw new ModelException(e.getMessage(), e);
        }
        List<Long> wanted = List.of(1L, (long) description.labels().size());
        for (String name : List.of("probabilities", "logits")) {
            List<Long> shape = outputs.get(name).shape();
            if (!shape.equals(wanted)) {
                throw new ModelException(model.source() + ": output " + name + " must be " + wanted
                        + " for one clip, because the file names "
                        + description.labels().size() + " labels; got "
                        + shape);
            }
        }
    }
}
