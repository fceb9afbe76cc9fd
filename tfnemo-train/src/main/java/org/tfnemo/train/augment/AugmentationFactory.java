package org.tfnemo.train.augment;

import java.util.List;
import org.tfnemo.dsp.representation.Family;

/** The one place that says which variations suit which family of representation. */
public final class AugmentationFactory {
    private AugmentationFactory() {}

    /** Variations of the recording, in order: they suit every representation that is computed from samples. */
    public static List<WaveformAugmentation> waveform(int rate) {
        return List.of(new Speed(0.9, 1.1), new TimeShift(rate / 10, rate / 5));
    }

    /** Variations of standardised features, in order. */
    public static List<FeatureAugmentation> features(Family family) {
        return switch (family) {
            case SPECTROGRAM -> List.of(new RowMask(0.5, 16), new FrameMask(0.5, 24));
            case TEMPOGRAM -> List.of(new FrameMask(0.5, 24));
            case CEPSTRUM, CONTOUR, CHROMA, CONTRAST -> List.of(new FrameMask(0.5, 16));
        };
    }
}
