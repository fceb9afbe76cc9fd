package org.tfnemo.cli.feature;

import java.util.Locale;
import java.util.function.Supplier;
import org.tfnemo.dsp.representation.FeatureEngine;
import org.tfnemo.dsp.representation.JavaFeatureEngine;

/** What computes representations: one definition, three ways. */
public enum EngineKind {
    /** This library's own, without native code. */
    JAVA(JavaFeatureEngine::new);

    private final Supplier<FeatureEngine> opening;

    EngineKind(Supplier<FeatureEngine> opening) {
        this.opening = opening;
    }

    /** The name in options. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A new engine, which the caller closes. */
    public FeatureEngine open() {
        return opening.get();
    }
}
