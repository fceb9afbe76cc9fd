package org.tfnemo.core.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.dsp.signal.MedianNetwork;
import org.tfnemo.dsp.signal.Mirror;

/**
 * The rows of a matrix cut into overlapping tiles, each of which holds the windows of a few neighbouring medians; rows
 * outside are mirrored.
 *
 * @param width rows in a window
 * @param rows of the matrix
 * @param frames of the matrix
 */
record MedianTiles(int width, int rows, int frames) {
    /** Medians of one tile. */
    private int together() {
        return MedianNetwork.together(width);
    }

    private int tiles() {
        return (rows + together() - 1) / together();
    }

    /** Columns of the cut matrix: one for each tile and frame. */
    int columns() {
        return tiles() * frames;
    }

    /** {@code [batch, rows, frames] → [batch, width + together − 1, columns]}: row {@code p} of every tile side by side. */
    Operand<TFloat32> cut(Ops tf, Operand<TFloat32> values) {
        int height = width + together() - 1;
        int[] sources = new int[height * tiles()];
        for (int p = 0; p < height; p++) {
            for (int tile = 0; tile < tiles(); tile++) {
                sources[p * tiles() + tile] = Mirror.place(tile * together() - width / 2 + p, rows);
            }
        }
        Operand<TFloat32> cut = tf.gather(values, tf.constant(sources), tf.constant(1));
        return tf.reshape(cut, tf.array(-1, height, columns()));
    }

    /** {@code [batch, together, columns] → [batch, rows, frames]}. */
    Operand<TFloat32> join(Ops tf, Operand<TFloat32> medians) {
        Operand<TFloat32> tiled = tf.reshape(medians, tf.array(-1, together(), tiles(), frames));
        Operand<TFloat32> ordered = tf.linalg.transpose(tiled, tf.array(0, 2, 1, 3));
        Operand<TFloat32> all = tf.reshape(ordered, tf.array(-1, tiles() * together(), frames));
        return tf.slice(all, tf.array(0, 0, 0), tf.array(-1, rows, frames));
    }
}
