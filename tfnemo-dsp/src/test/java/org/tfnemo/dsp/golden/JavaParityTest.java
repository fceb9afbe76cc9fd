package org.tfnemo.dsp.golden;

import org.tfnemo.dsp.representation.FeatureEngine;
import org.tfnemo.dsp.representation.JavaFeatureEngine;

class JavaParityTest extends ParityContract {
    @Override
    protected FeatureEngine open() {
        return new JavaFeatureEngine();
    }
}
