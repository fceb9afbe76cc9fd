package org.tfnemo.train.picture;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tfnemo.dsp.filterbank.RowPooling;
import org.tfnemo.dsp.signal.FeatureMap;

/**
 * The axis of rows that were pooled: each stands where those stood that it is the mean of.
 *
 * @param whole the axis before
 * @param pooling which rows became which
 */
record PooledAxis(Axis whole, RowPooling pooling) implements Axis {
    PooledAxis {
        requireNonNull(whole, "whole");
        requireNonNull(pooling, "pooling");
    }

    @Override
    public String label() {
        return whole.label();
    }

    @Override
    public double place(double value) {
        return whole.place(value);
    }

    @Override
    public List<Tick> ticks(int most) {
        return whole.ticks(most);
    }

    @Override
    public FeatureMap drawn(FeatureMap values) {
        int frames = values.frames();
        float[] spread = new float[Math.multiplyExact(pooling.of(), frames)];
        for (int row = 0; row < pooling.rows(); row++) {
            for (int i = pooling.start(row); i < pooling.start(row + 1); i++) {
                for (int t = 0; t < frames; t++) {
                    spread[i * frames + t] = values.at(row, t);
                }
            }
        }
        return whole.drawn(new FeatureMap(pooling.of(), frames, spread));
    }
}
