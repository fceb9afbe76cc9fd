package org.tfnemo.core.graph;

/** Constants computed in double as float32. */
final class Rounded {
    private Rounded() {}

    static float[] of(double[] values) {
        float[] rounded = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            rounded[i] = (float) values[i];
        }
        return rounded;
    }
}
