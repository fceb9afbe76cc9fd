package org.tfnemo.dsp.signal;

/** The periodic Hann window: {@code ½ − ½·cos(2πn/N)}. */
final class Hann {
    private Hann() {}

    static float[] periodic(int length) {
        float[] window = new float[length];
        for (int n = 0; n < length; n++) {
            window[n] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * n / length));
        }
        return window;
    }
}
