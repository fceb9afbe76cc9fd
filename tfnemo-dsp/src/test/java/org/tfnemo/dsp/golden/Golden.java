package org.tfnemo.dsp.golden;

import java.util.Map;
import org.tfnemo.dsp.npy.NpyArray;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.dsp.signal.FeatureMap;

/** What librosa gives for one representation of every golden signal: every so-manieth frame, and the last. */
public final class Golden {
    private final RepresentationKind kind;
    private final int step;
    private final Map<String, NpyArray> references;

    private Golden(RepresentationKind kind, int step, Map<String, NpyArray> references) {
        this.kind = kind;
        this.step = step;
        this.references = references;
    }

    /** The reference values of {@code kind}. */
    public static Golden of(RepresentationKind kind) {
        Map<String, NpyArray> references = GoldenFile.read(kind.id());
        return new Golden(kind, (int) references.get("step").at(0), references);
    }

    /**
     * How far a result may be from librosa, as a share of the reference's range.
     *
     * <p>1e-5: a few float32 roundings of values that are sums. 1e-4 for decibels: near the floor, 80 dB below the
     * loudest, a float32 Fourier transform is right to about 1e-7 of the loudest, a thousandth of the value, and so is
     * librosa's own. 1e-3 for contrast: its valleys lie up to 160 dB below a loud bin, whose float32 rounding reaches the
     * bin that mirrors it in the graph's last sum.
     */
    public static double tolerance(RepresentationKind kind) {
        return switch (kind) {
            case MELSPECTROGRAM, SPECTROGRAM, MFCC, HPSS, DELTA_MFCC, DELTA_TEMPOGRAM -> 1e-4;
            case RMS, ZCR, CHROMA, TEMPOGRAM -> 1e-5;
            case CQT -> 3e-4;
            case TONNETZ, SPECTRAL_CONTRAST -> 1e-3;
        };
    }

    /** Whether librosa refuses {@code signal}, because it is too short or its rate too low. */
    public boolean refuses(GoldenSignal signal) {
        return !references.containsKey(signal.key());
    }

    /** The worst difference between {@code actual} and librosa's values for {@code signal}. */
    public Deviation deviation(GoldenSignal signal, FeatureMap actual) {
        NpyArray reference = references.get(signal.key());
        int rows = reference.length(0);
        int kept = reference.length(1);
        int frames = actual.frames();
        if (actual.rows() != rows || (frames - 1 + step - 1) / step + 1 != kept) {
            throw new AssertionError("result must have " + rows + " rows and as many frames as leave " + kept
                    + " when every " + step + "th is kept; got " + rows(actual) + " of " + signal);
        }
        double range = range(reference);
        Deviation worst = new Deviation(0, 0, 0);
        for (int r = 0; r < rows; r++) {
            for (int i = 0; i < kept; i++) {
                int frame = Math.min(i * step, frames - 1);
                double share = difference(reference.at(r * kept + i), actual.at(r, frame)) / range;
                if (share > worst.share()) {
                    worst = new Deviation(share, r, frame);
                }
            }
        }
        return worst;
    }

    private static String rows(FeatureMap map) {
        return map.rows() + " rows and " + map.frames() + " frames";
    }

    /** What is not a number here is infinitely far from one; what is none in the reference is not to be compared. */
    private static double difference(float expected, float actual) {
        if (Float.isNaN(expected)) {
            return 0;
        }
        return Float.isNaN(actual) ? Double.POSITIVE_INFINITY : Math.abs((double) expected - actual);
    }

    /** Largest less smallest value; where all are equal, their size but at least 1, so that the share means something. */
    private double range(NpyArray reference) {
        double smallest = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < reference.size(); i++) {
            if (!Float.isNaN(reference.at(i))) {
                smallest = Math.min(smallest, reference.at(i));
                largest = Math.max(largest, reference.at(i));
            }
        }
        return largest > smallest ? Math.max(largest - smallest, leastRange(kind)) : Math.max(1, Math.abs(largest));
    }

    /**
     * The range that a reference is taken to have at least: below a thousandth of what they are differences of, differences
     * are float32's rounding of that.
     */
    public static double leastRange(RepresentationKind kind) {
        return switch (kind) {
            case DELTA_MFCC -> 1; // coefficients reach −1131 in silence
            case DELTA_TEMPOGRAM -> 1e-3;
            case SPECTRAL_CONTRAST -> 0.1; // of two levels of up to 80 dB; a click has none at all
            default -> 0;
        };
    }
}
