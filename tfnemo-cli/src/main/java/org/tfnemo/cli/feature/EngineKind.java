package org.tfnemo.cli.feature;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tfnemo.core.graph.TensorFlowFeatureEngine;
import org.tfnemo.dsp.representation.FeatureEngine;
import org.tfnemo.dsp.representation.JavaFeatureEngine;
import org.tfnemo.train.export.FeatureGraphFiles;
import org.tfnemo.train.export.OnnxFeatureEngine;
import org.tfnemo.train.export.python.ProgressListener;

/** What computes representations: one definition, three ways. */
public enum EngineKind {
    /** This library's own, without native code. */
    JAVA(listener -> JavaFeatureEngine::new),
    /** A TensorFlow graph, as training and serving use it. */
    TENSORFLOW(listener -> TensorFlowFeatureEngine::new),
    /** That graph converted, in ONNX Runtime, as an exported model uses it; needs Python once. */
    ONNX(listener -> {
        FeatureGraphFiles files = FeatureGraphFiles.standard(listener);
        return () -> new OnnxFeatureEngine(files);
    });

    private final Function<ProgressListener, Supplier<FeatureEngine>> opening;

    EngineKind(Function<ProgressListener, Supplier<FeatureEngine>> opening) {
        this.opening = opening;
    }

    /** The name in options. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What makes engines, one for each thread, which the caller closes; {@code listener} hears of long preparations, each
     * of which is made once for all of them.
     */
    public Supplier<FeatureEngine> engines(ProgressListener listener) {
        return opening.apply(listener);
    }
}
