package org.tfnemo.dsp.filterbank;

import org.tfnemo.dsp.signal.Projection;

/**
 * Fewer rows as more, by repeating each: {@code of} rows become {@code rows}, each as often as any other to one.
 *
 * <pre>  w[r][i] = 1  if i = ⌊r·of/rows⌋, else 0</pre>
 *
 * @param rows of the result, at least {@code of}
 * @param of rows of the operand, ≥ 1
 */
public record RowSpreading(int rows, int of) {
    public RowSpreading {
        if (of < 1 || rows < of) {
            throw new IllegalArgumentException(
                    "rows must be at least " + of + ", the rows that are spread; got " + rows);
        }
    }

    /** The matrix {@code [rows][of]}. */
    public Projection projection() {
        float[] weights = new float[Math.multiplyExact(rows, of)];
        for (int row = 0; row < rows; row++) {
            weights[row * of + (int) ((long) row * of / rows)] = 1;
        }
        return new Projection(rows, of, weights);
    }
}
