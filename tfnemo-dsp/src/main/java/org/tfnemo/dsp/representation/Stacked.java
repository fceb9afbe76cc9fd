package org.tfnemo.dsp.representation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.tfnemo.dsp.filterbank.RowSpreading;
import org.tfnemo.dsp.signal.FeatureMap;
import org.tfnemo.dsp.signal.SignalOps;

/**
 * Several representations of a clip as the channels of one image, one below the other in a matrix. A part with fewer
 * rows than the highest is spread over as many by repeating its rows: a network then sees every channel at every place
 * of the image, where padding would leave most of a contour's or a chromagram's channel empty; and rows such as pitch
 * classes or coefficients have nothing between them that could be interpolated.
 *
 * <pre>  y[c·height + r][t] = parts[c][⌊r·rows(c)/height⌋][t],   height = the most rows of any part</pre>
 *
 * <p>Shape: {@code [channels·height][frames]}. Units and ranges are the parts'.
 *
 * @param parts at least two, all different, none stacked itself; with as many frames for every clip
 */
public record Stacked(List<Representation> parts) implements Representation {
    public Stacked {
        parts = List.copyOf(parts);
        if (parts.size() < 2 || new HashSet<>(parts).size() < parts.size()) {
            throw new IllegalArgumentException("parts must be at least two different representations; got " + parts);
        }
        if (parts.stream().anyMatch(Stacked.class::isInstance)) {
            throw new IllegalArgumentException("parts must not be stacked themselves; got " + parts);
        }
    }

    @Override
    public <X> X extract(SignalOps<X> dsp, X samples) {
        List<X> channels = new ArrayList<>();
        for (Representation part : parts) {
            X own = part.extract(dsp, samples);
            channels.add(
                    part.rows() == height()
                            ? own
                            : dsp.project(new RowSpreading(height(), part.rows()).projection(), own));
        }
        return dsp.stack(channels);
    }

    /** Rows of each channel. */
    public int height() {
        return parts.stream().mapToInt(Representation::rows).max().orElseThrow();
    }

    /** What {@code parts.get(channel)} gave, of a whole map that this representation gave: its own rows again. */
    public FeatureMap part(FeatureMap whole, int channel) {
        int own = parts.get(channel).rows();
        float[] values = new float[own * whole.frames()];
        for (int row = 0; row < own; row++) {
            int first = (row * height() + own - 1) / own; // the first of its repetitions
            for (int frame = 0; frame < whole.frames(); frame++) {
                values[row * whole.frames() + frame] = whole.at(channel * height() + first, frame);
            }
        }
        return new FeatureMap(own, whole.frames(), values);
    }

    @Override
    public int channels() {
        return parts.size();
    }

    @Override
    public int rows() {
        return parts.size() * height();
    }

    @Override
    public int frames(int samples) {
        int frames = parts.get(0).frames(samples);
        for (Representation part : parts) {
            if (part.frames(samples) != frames) {
                throw new IllegalArgumentException("parts must have as many frames as the first (" + frames
                        + "), so that they fit one image; got " + part.frames(samples) + " of " + part);
            }
        }
        return frames;
    }
}
