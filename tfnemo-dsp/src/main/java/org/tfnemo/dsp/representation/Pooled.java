package org.tfnemo.dsp.representation;

import static java.util.Objects.requireNonNull;

import org.tfnemo.dsp.filterbank.RowPooling;
import org.tfnemo.dsp.signal.SignalOps;

/**
 * Another representation at fewer rows: each the mean of neighbouring ones, in that representation's own values. For
 * what has more rows than a network needs.
 *
 * <pre>  y[r][t] = mean of x[i][t],  ⌊r·n/rows⌋ ≤ i &lt; ⌊(r + 1)·n/rows⌋,  n = inner.rows</pre>
 *
 * <p>Shape: {@code [rows][frames]}. Unit and range are {@code inner}'s: of decibels, the mean of decibels.
 *
 * @param inner what is pooled; not itself pooled
 * @param rows of the result, 1 to those of {@code inner}
 */
public record Pooled(Representation inner, int rows) implements Representation {
    public Pooled {
        if (requireNonNull(inner, "inner") instanceof Pooled) {
            throw new IllegalArgumentException("inner must be a single representation; got " + inner);
        }
        new RowPooling(rows, inner.rows());
    }

    @Override
    public <X> X extract(SignalOps<X> dsp, X samples) {
        return dsp.project(pooling().projection(), inner.extract(dsp, samples));
    }

    /** Which rows become which. */
    public RowPooling pooling() {
        return new RowPooling(rows, inner.rows());
    }

    @Override
    public int frames(int samples) {
        return inner.frames(samples);
    }
}
