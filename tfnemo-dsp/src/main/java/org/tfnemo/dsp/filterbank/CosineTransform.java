package org.tfnemo.dsp.filterbank;

import org.tfnemo.dsp.signal.Projection;

/**
 * The orthonormal discrete cosine transform of type II as a matrix.
 *
 * <pre>  w[c][m] = s_c·cos(π·c·(m + ½)/M),  s_0 = √(1/M),  s_c = √(2/M)</pre>
 *
 * <p>Source: {@code scipy.fftpack.dct(type=2, norm="ortho")}, which librosa's {@code mfcc} calls.
 */
public final class CosineTransform {
    private CosineTransform() {}

    /** The first {@code coefficients} rows for {@code inputs} input rows: {@code [coefficients][inputs]}. */
    public static Projection of(int coefficients, int inputs) {
        if (coefficients < 1 || coefficients > inputs) {
            throw new IllegalArgumentException(
                    "coefficients must be 1 to the number of inputs (" + inputs + "); got " + coefficients);
        }
        float[] weights = new float[coefficients * inputs];
        for (int c = 0; c < coefficients; c++) {
            double scale = Math.sqrt((c == 0 ? 1.0 : 2.0) / inputs);
            for (int m = 0; m < inputs; m++) {
                weights[c * inputs + m] = (float) (scale * Math.cos(Math.PI * c * (m + 0.5) / inputs));
            }
        }
        return new Projection(coefficients, inputs, weights);
    }
}
