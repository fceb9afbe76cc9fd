package org.tfnemo.dsp.signal;

/**
 * How much of a sound is let through where two estimates compete for it.
 *
 * <pre>  x = wanted, r = margin·rest, z = max(x, r):   (x/z)^power / ((x/z)^power + (r/z)^power)</pre>
 *
 * <p>Where both are 0 it is ½ at margin 1, so that two masks of swapped estimates still add up to 1, else 0.
 *
 * <p>Source: librosa 0.11 {@code util.softmask}, {@code decompose.hpss}.
 *
 * @param power how sharp the mask is, ≥ 1; 2 is a Wiener filter
 * @param margin how many times stronger the wanted estimate must be to get half, ≥ 1
 */
public record SoftMask(int power, double margin) {
    public SoftMask {
        if (power < 1) {
            throw new IllegalArgumentException("power must be at least 1; got " + power);
        }
        if (!(margin >= 1 && margin < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("margin must be at least 1 and finite; got " + margin);
        }
    }

    /** The mask where both estimates are 0. */
    public double ofSilence() {
        return margin == 1 ? 0.5 : 0;
    }
}
