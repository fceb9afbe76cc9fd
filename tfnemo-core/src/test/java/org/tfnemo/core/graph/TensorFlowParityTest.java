package org.tfnemo.core.graph;

import org.tfnemo.dsp.golden.ParityContract;
import org.tfnemo.dsp.representation.FeatureEngine;

class TensorFlowParityTest extends ParityContract {
    @Override
    protected FeatureEngine open() {
        return new TensorFlowFeatureEngine();
    }
}
