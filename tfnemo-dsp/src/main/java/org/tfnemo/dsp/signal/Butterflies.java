package org.tfnemo.dsp.signal;

/**
 * The inner loops of the planar Fourier transforms, over the frames.
 *
 * <p>Each loop is short enough for HotSpot to unroll and vectorise: a whole radix-4 butterfly in one loop is not, and
 * measured three times slower. Values are loaded once, before any is stored, for the same reason. There are more
 * parameters than elsewhere because each is a register.
 */
final class Butterflies {
    private Butterflies() {}

    /** {@code a, b → a + b, a − b}. */
    static void two(float[] a, float[] b, int lanes) {
        for (int i = 0; i < lanes; i++) {
            float p = a[i];
            float q = b[i];
            a[i] = p + q;
            b[i] = p - q;
        }
    }

    /** {@code a, b, c, d → a + b + c + d, a − c, a − b + c − d, b − d}. */
    static void four(float[] a, float[] b, float[] c, float[] d, int lanes) {
        for (int i = 0; i < lanes; i++) {
            float p = a[i];
            float q = b[i];
            float r = c[i];
            float s = d[i];
            float even = p + r;
            float odd = q + s;
            a[i] = even + odd;
            b[i] = p - r;
            c[i] = even - odd;
            d[i] = q - s;
        }
    }

    /** {@code b, d → b − i·d, b + i·d}. */
    static void turn(float[] bRe, float[] bIm, float[] dRe, float[] dIm, int lanes) {
        for (int i = 0; i < lanes; i++) {
            float p = bRe[i];
            float q = bIm[i];
            float r = dRe[i];
            float s = dIm[i];
            bRe[i] = p + s;
            bIm[i] = q - r;
            dRe[i] = p - s;
            dIm[i] = q + r;
        }
    }

    /** {@code b, d → (b − i·d)·(c1 + i·s1), (b + i·d)·(c3 + i·s3)}. */
    static void turnAndRotate(
            float[] bRe, float[] bIm, float[] dRe, float[] dIm, int lanes, float c1, float s1, float c3, float s3) {
        for (int i = 0; i < lanes; i++) {
            float p = bRe[i];
            float q = bIm[i];
            float r = dRe[i];
            float s = dIm[i];
            float firstRe = p + s;
            float firstIm = q - r;
            float thirdRe = p - s;
            float thirdIm = q + r;
            bRe[i] = firstRe * c1 - firstIm * s1;
            bIm[i] = firstRe * s1 + firstIm * c1;
            dRe[i] = thirdRe * c3 - thirdIm * s3;
            dIm[i] = thirdRe * s3 + thirdIm * c3;
        }
    }

    /** {@code x → x·(c + i·s)}. */
    static void rotate(float[] re, float[] im, int lanes, float c, float s) {
        for (int i = 0; i < lanes; i++) {
            float p = re[i];
            float q = im[i];
            re[i] = p * c - q * s;
            im[i] = p * s + q * c;
        }
    }

    /**
     * Bins {@code k} and {@code M − k} of a real transform from those of the complex one of half the length:
     * {@code p = Z[k]}, {@code r = Z[M−k]}, {@code c + i·s = e^(−2πik/N)}.
     */
    static void split(float[] pRe, float[] pIm, float[] rRe, float[] rIm, int lanes, float c, float s) {
        for (int i = 0; i < lanes; i++) {
            float p = pRe[i];
            float q = pIm[i];
            float r = rRe[i];
            float t = rIm[i];
            float evenRe = 0.5f * (p + r);
            float evenIm = 0.5f * (q - t);
            float oddRe = 0.5f * (q + t);
            float oddIm = 0.5f * (r - p);
            float turnedRe = oddRe * c - oddIm * s;
            float turnedIm = oddRe * s + oddIm * c;
            pRe[i] = evenRe + turnedRe;
            pIm[i] = evenIm + turnedIm;
            rRe[i] = evenRe - turnedRe;
            rIm[i] = turnedIm - evenIm;
        }
    }

    /**
     * Undoes {@link #split}, times 2: bins {@code k} and {@code M − k} of a complex transform from those of the real one
     * of twice the length: {@code p = X[k]}, {@code r = X[M−k]}, {@code c + i·s = e^(−2πik/N)}.
     */
    static void join(float[] pRe, float[] pIm, float[] rRe, float[] rIm, int lanes, float c, float s) {
        for (int i = 0; i < lanes; i++) {
            float p = pRe[i];
            float q = pIm[i];
            float r = rRe[i];
            float t = rIm[i];
            float evenRe = p + r;
            float evenIm = q - t;
            float turnedRe = p - r;
            float turnedIm = q + t;
            float oddRe = turnedRe * c + turnedIm * s;
            float oddIm = turnedIm * c - turnedRe * s;
            pRe[i] = evenRe - oddIm;
            pIm[i] = evenIm + oddRe;
            rRe[i] = evenRe + oddIm;
            rIm[i] = oddRe - evenIm;
        }
    }

    /** {@code x → factor·x}. */
    static void scale(float[] x, int lanes, float factor) {
        for (int i = 0; i < lanes; i++) {
            x[i] *= factor;
        }
    }

    /** {@code x → −x}. */
    static void negate(float[] x, int lanes) {
        for (int i = 0; i < lanes; i++) {
            x[i] = -x[i];
        }
    }
}
