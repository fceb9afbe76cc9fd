package org.tfnemo.onnx;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tfnemo.dsp.signal.FeatureMap;

/**
 * One representation as an ONNX graph: input {@code audio} float32 [batch, samples], output {@code features} float32
 * [batch, rows, frames].
 *
 * <p>Threads and ownership as {@link OnnxModel}.
 */
public final class OnnxFeatureModel implements AutoCloseable {
    private static final String FEATURES = "features";

    private final OnnxModel model;
    private final long samples;

    private OnnxFeatureModel(OnnxModel model, long samples) {
        this.model = model;
        this.samples = samples;
    }

    /** Opens a converted feature graph. */
    public static OnnxFeatureModel open(Path file, RuntimeSettings settings) throws ModelException {
        OnnxModel model = OnnxModel.open(file, settings);
        TensorDescription audio = model.inputs().get("audio");
        TensorDescription features = model.outputs().get(FEATURES);
        if (model.inputs().size() != 1
                || audio == null
                || !audio.fits(-1, -1)
                || features == null
                || !features.fits(-1, -1, -1)) {
            model.close();
            throw new ModelException(file + ": a feature graph must take audio [batch, samples] and give features"
                    + " [batch, rows, frames]; got " + model.inputs().values() + " and "
                    + model.outputs().values());
        }
        return new OnnxFeatureModel(model, audio.shape().get(1));
    }

    /**
     * The features of one clip.
     *
     * @param clip mono, full scale 1.0, as many samples as the graph is for; not modified
     */
    public FeatureMap extract(float[] clip) {
        if (samples >= 0 && clip.length != samples) {
            throw new IllegalArgumentException(
                    "clip must hold the " + samples + " samples that the graph is for; got " + clip.length);
        }
        Map<String, FloatTensor> outputs = model.run(AudioBatch.of(clip, 1), Set.of(FEATURES));
        FloatTensor features = outputs.get(FEATURES);
        List<Long> shape = features.shape();
        return new FeatureMap(Math.toIntExact(shape.get(1)), Math.toIntExact(shape.get(2)), features.toArray());
    }

    @Override
    public void close() {
        model.close();
    }
}
