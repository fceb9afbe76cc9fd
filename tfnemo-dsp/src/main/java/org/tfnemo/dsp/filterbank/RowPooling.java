package org.tfnemo.dsp.filterbank;

import org.tfnemo.dsp.signal.Projection;

/**
 * Means of neighbouring rows: {@code of} rows become {@code rows}, in groups whose sizes differ by one at most. Each
 * row counts in one group.
 *
 * <pre>  w[r][i] = 1 / (start(r + 1) − start(r))  if start(r) ≤ i &lt; start(r + 1), else 0,   start(r) = ⌊r·of/rows⌋</pre>
 *
 * @param rows of the result, 1..{@code of}
 * @param of rows of the operand
 */
public record RowPooling(int rows, int of) {
    public RowPooling {
        if (rows < 1 || rows > of) {
            throw new IllegalArgumentException("rows must be 1 to " + of + ", the rows that are pooled; got " + rows);
        }
    }

    /** The first row of group {@code row}; of the group behind the last, {@code of}. */
    public int start(int row) {
        return (int) ((long) row * of / rows);
    }

    /** The matrix {@code [rows][of]}. */
    public Projection projection() {
        float[] weights = new float[Math.multiplyExact(rows, of)];
        for (int row = 0; row < rows; row++) {
            float share = 1f / (start(row + 1) - start(row));
            for (int i = start(row); i < start(row + 1); i++) {
                weights[row * of + i] = share;
            }
        }
        return new Projection(rows, of, weights);
    }
}
