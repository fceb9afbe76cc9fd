package org.tfnemo.dsp.signal;

/** {@link Butterflies} in double. */
final class FineButterflies {
    private FineButterflies() {}

    /** {@code a, b → a + b, a − b}. */
    static void two(double[] a, double[] b, int lanes) {
        for (int i = 0; i < lanes; i++) {
            double p = a[i];
            double q = b[i];
            a[i] = p + q;
            b[i] = p - q;
        }
    }

    /** {@code a, b, c, d → a + b + c + d, a − c, a − b + c − d, b − d}. */
    static void four(double[] a, double[] b, double[] c, double[] d, int lanes) {
        for (int i = 0; i < lanes; i++) {
            double p = a[i];
            double q = b[i];
            double r = c[i];
            double s = d[i];
            double even = p + r;
            double odd = q + s;
            a[i] = even + odd;
            b[i] = p - r;
            c[i] = even - odd;
            d[i] = q - s;
        }
    }

    /** {@code b, d → b − i·d, b + i·d}. */
    static void turn(double[] bRe, double[] bIm, double[] dRe, double[] dIm, int lanes) {
        for (int i = 0; i < lanes; i++) {
            double p = bRe[i];
            double q = bIm[i];
            double r = dRe[i];
            double s = dIm[i];
            bRe[i] = p + s;
            bIm[i] = q - r;
            dRe[i] = p - s;
            dIm[i] = q + r;
        }
    }

    /** {@code b, d → (b − i·d)·(c1 + i·s1), (b + i·d)·(c3 + i·s3)}. */
    static void turnAndRotate(
            double[] bRe,
            double[] bIm,
            double[] dRe,
            double[] dIm,
            int lanes,
            double c1,
            double s1,
            double c3,
            double s3) {
        for (int i = 0; i < lanes; i++) {
            double p = bRe[i];
            double q = bIm[i];
            double r = dRe[i];
            double s = dIm[i];
            double firstRe = p + s;
            double firstIm = q - r;
            double thirdRe = p - s;
            double thirdIm = q + r;
            bRe[i] = firstRe * c1 - firstIm * s1;
            bIm[i] = firstRe * s1 + firstIm * c1;
            dRe[i] = thirdRe * c3 - thirdIm * s3;
            dIm[i] = thirdRe * s3 + thirdIm * c3;
        }
    }

    /** {@code x → x·(c + i·s)}. */
    static void rotate(double[] re, double[] im, int lanes, double c, double s) {
        for (int i = 0; i < lanes; i++) {
            double p = re[i];
            double q = im[i];
            re[i] = p * c - q * s;
            im[i] = p * s + q * c;
        }
    }

    /**
     * Bins {@code k} and {@code M − k} of a real transform from those of the complex one of half the length:
     * {@code p = Z[k]}, {@code r = Z[M−k]}, {@code c + i·s = e^(−2πik/N)}.
     */
    static void split(double[] pRe, double[] pIm, double[] rRe, double[] rIm, int lanes, double c, double s) {
        for (int i = 0; i < lanes; i++) {
            double p = pRe[i];
            double q = pIm[i];
            double r = rRe[i];
            double t = rIm[i];
            double evenRe = 0.5 * (p + r);
            double evenIm = 0.5 * (q - t);
            double oddRe = 0.5 * (q + t);
            double oddIm = 0.5 * (r - p);
            double turnedRe = oddRe * c - oddIm * s;
            double turnedIm = oddRe * s + oddIm * c;
            pRe[i] = evenRe + turnedRe;
            pIm[i] = evenIm + turnedIm;
            rRe[i] = evenRe - turnedRe;
            rIm[i] = turnedIm - evenIm;
        }
    }

    /** {@code x → −x}. */
    static void negate(double[] x, int lanes) {
        for (int i = 0; i < lanes; i++) {
            x[i] = -x[i];
        }
    }
}
