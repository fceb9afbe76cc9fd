package org.tfnemo.dsp.filterbank;

import java.util.ArrayList;
import java.util.List;
import org.tfnemo.dsp.signal.Band;
import org.tfnemo.dsp.signal.Framing;

/**
 * Bands of a spectrum, each from the second on as wide as all below it.
 *
 * <pre>  edges: 0, lowest, 2·lowest, 4·lowest, .. 2^octaves·lowest; the last band goes on to half the rate</pre>
 *
 * <p>Source: librosa 0.11 {@code feature.spectral_contrast}: a band begins one bin below its first edge, ends before the
 * last bin up to its second one, and the share is of the bins with that last one.
 *
 * @param rate samples per second
 * @param lowest end of the first band in Hz, above 0
 * @param octaves bands above the first, at least 1; the last one begins below half the rate
 * @param share of a band's bins that count as its valley and as its peak, above 0 and below 1; at least one bin does
 */
public record OctaveBands(int rate, double lowest, int octaves, double share) {
    public OctaveBands {
        if (rate < 1) {
            throw new IllegalArgumentException("rate must be at least 1 Hz; got " + rate);
        }
        if (!(lowest > 0)) {
            throw new IllegalArgumentException("lowest must be above 0 Hz; got " + lowest);
        }
        if (octaves < 1) {
            throw new IllegalArgumentException("octaves must be at least 1; got " + octaves);
        }
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("share must be above 0 and below 1; got " + share);
        }
        double last = lowest * Math.pow(2, octaves - 1);
        if (last >= rate / 2.0) {
            throw new IllegalArgumentException("rate must be above twice the start of the highest band (" + last
                    + " Hz), or the band is empty; got " + rate);
        }
    }

    /** 200 Hz and six octaves above it, the lowest and highest fiftieth of each: librosa's standard. */
    public static OctaveBands standard(int rate) {
        return new OctaveBands(rate, 200, 6, 0.02);
    }

    /** Number of bands. */
    public int count() {
        return octaves + 1;
    }

    /** Where band {@code index} begins, in Hz. */
    public double start(int index) {
        return index == 0 ? 0 : lowest * Math.pow(2, index - 1);
    }

    /** The bins of each band in spectra of frames cut as {@code framing} says. */
    public List<Band> of(Framing framing) {
        List<Band> bands = new ArrayList<>();
        for (int index = 0; index < count(); index++) {
            bands.add(band(index, framing));
        }
        return bands;
    }

    private Band band(int index, Framing framing) {
        double step = 1 / (framing.length() * (1.0 / rate)); // rounded as NumPy does it
        int first = 0;
        while (first < framing.bins() && first * step < start(index)) {
            first++;
        }
        int end = first;
        while (end < framing.bins() && end * step <= start(index + 1)) {
            end++;
        }
        boolean highest = index == octaves;
        int from = index == 0 ? 0 : first - 1;
        int to = highest ? framing.bins() : end - 1;
        if (end == first || from < 0 || to <= from) {
            throw new IllegalArgumentException("framing must give every band at least one bin, but the one from "
                    + start(index) + " Hz has none; got frames of " + framing.length() + " samples");
        }
        int whole = highest ? to - from : to - from + 1;
        int counted = (int) Math.max(1, Math.rint(share * whole));
        return new Band(from, to, Math.min(counted, to - from));
    }
}
