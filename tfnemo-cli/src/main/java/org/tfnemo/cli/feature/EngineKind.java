package org.tfnemo.cli.feature;

import java.util.Locale;
import java.util.function.Function;
import org.tfnemo.core.graph.TensorFlowFeatureEngine;
import org.tfnemo.dsp.representation.FeatureEngine;
import org.tfnemo.dsp.representation.JavaFeatureEngine;
import org.tfnemo.train.export.FeatureGraphFiles;
import org.tfnemo.train.export.OnnxFeatureEngine;
import org.tfnemo.train.export.python.ProgressListener;

/** What computes representations: one definition, three ways. */
public enum EngineKind {
    /** This library's own, without native code. */
    JAVA(listener -> new JavaFeatureEngine()),
    /** A TensorFlow graph, as training and serving use it. */
    TENSORFLOW(listener -> new TensorFlowFeatureEngine()),
    /** That graph converted, in ONNX Runtime, as an exported model uses it; needs Python once. */
    ONNX(listener -> new OnnxFeatureEngine(FeatureGraphFiles.standard(listener)));

    private final Function<ProgressListener, FeatureEngine> opening;

    EngineKind(Function<ProgressListener, FeatureEngine> opening) {
        this.opening = opening;
    }

    /** The name in options. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A new engine, which the caller closes; {@code listener} hears of long preparations. */
    public FeatureEngine open(ProgressListener listener) {
        return opening.apply(listener);
    }
}
