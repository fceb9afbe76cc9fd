package org.tfnemo.train.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tfnemo.dsp.representation.FeatureEngine;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.signal.FeatureMap;
import org.tfnemo.onnx.OnnxFeatureModel;

/**
 * Computes representations in ONNX Runtime, with graphs that tf2onnx converted from the TensorFlow engine's.
 *
 * <p>A graph is for one representation and one length: the first clip of each costs a conversion (seconds, and the
 * Python environment once), later ones find it in the user's cache directory. A failed conversion is an
 * {@link UncheckedIOException} whose cause says why in one line.
 */
public final class OnnxFeatureEngine implements FeatureEngine {
    private static final int OPEN = 16; // lengths in use at once; an open graph holds a few megabytes

    private final FeatureGraphFiles files;
    private final Map<Key, OnnxFeatureModel> models = new LinkedHashMap<>(16, 0.75f, true);

    private record Key(Representation representation, int samples) {}

    /** An engine that finds and makes its graphs in {@code files}. */
    public OnnxFeatureEngine(FeatureGraphFiles files) {
        this.files = requireNonNull(files, "files");
    }

    @Override
    public FeatureMap extract(Representation representation, float[] samples) {
        if (samples.length == 0) {
            throw new IllegalArgumentException("samples must hold at least one sample; got none");
        }
        return model(new Key(representation, samples.length)).extract(samples);
    }

    private OnnxFeatureModel model(Key key) {
        OnnxFeatureModel open = models.get(key);
        if (open != null) {
            return open;
        }
        if (models.size() == OPEN) {
            Key eldest = models.keySet().iterator().next();
            models.remove(eldest).close();
        }
        try {
            OnnxFeatureModel opened = files.open(key.representation(), key.samples());
            models.put(key, opened);
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        models.values().forEach(OnnxFeatureModel::close);
        models.clear();
    }
}
