package org.tfnemo.train.picture;

import org.tfnemo.dsp.signal.FeatureMap;

/** What a representation's values are, and with it their colours. */
enum ValueKind {
    /** From little to much. */
    LEVEL {
        @Override
        ValueScale scale(FeatureMap values) {
            return ValueScale.spanning(values);
        }
    },
    /** To either side of zero. */
    DEVIATION {
        @Override
        ValueScale scale(FeatureMap values) {
            return ValueScale.aroundZero(values);
        }
    };

    /** The colours of {@code values}. */
    abstract ValueScale scale(FeatureMap values);
}
