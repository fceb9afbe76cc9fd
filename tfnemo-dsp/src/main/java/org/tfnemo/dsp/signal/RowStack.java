package org.tfnemo.dsp.signal;

import java.util.List;

/** Matrices of as many frames, one below the other. */
final class RowStack implements Block.Step {
    private final List<Block> parts;

    RowStack(List<Block> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public void compute(long clip, Matrix values) {
        int frames = parts.get(0).values(clip).frames();
        int rows = 0;
        for (int i = 0; i < parts.size(); i++) {
            Matrix part = parts.get(i).values(clip);
            if (part.frames() != frames) {
                throw new IllegalArgumentException(
                        "parts must have as many frames as the first (" + frames + "); got " + part.frames());
            }
            rows += part.rows();
        }
        values.reshape(rows, frames);
        int next = 0;
        for (int i = 0; i < parts.size(); i++) {
            Matrix part = parts.get(i).values(clip);
            for (int row = 0; row < part.rows(); row++) {
                System.arraycopy(part.row(row), 0, values.row(next++), 0, frames);
            }
        }
    }
}
