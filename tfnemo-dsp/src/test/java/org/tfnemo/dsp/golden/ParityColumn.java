package org.tfnemo.dsp.golden;

import java.util.List;
import org.tfnemo.dsp.representation.FeatureEngine;

/**
 * One engine in the parity table.
 *
 * @param name heads the column
 * @param engine the caller closes it
 * @param signals what it is run on
 */
public record ParityColumn(String name, FeatureEngine engine, List<GoldenSignal> signals) {
    public ParityColumn {
        signals = List.copyOf(signals);
    }
}
