package org.tfnemo.train.augment;

import java.util.List;
import java.util.Locale;
import org.tfnemo.dsp.representation.Family;

/** The one place that knows every variation, and which suit which family of representation. */
public final class AugmentationFactory {
    /** Every variation, by its record. */
    private static final List<Class<? extends Record>> TYPES = List.of(
            Speed.class,
            Pitch.class,
            Tempo.class,
            TimeShift.class,
            Crop.class,
            Gain.class,
            Noise.class,
            Room.class,
            RowMask.class,
            FrameMask.class,
            HarmonicMask.class,
            FeatureNoise.class,
            FrameShift.class,
            Equaliser.class,
            Splice.class,
            Mixup.class);

    private AugmentationFactory() {}

    /** The names of every variation: its record's, such as {@code row_mask}. */
    public static List<String> names() {
        return TYPES.stream().map(AugmentationFactory::name).toList();
    }

    /** The name of {@code variation}. */
    public static String name(Record variation) {
        return name(variation.getClass());
    }

    /** The record of the variation named {@code name}. */
    public static Class<? extends Record> type(String name) {
        return TYPES.stream()
                .filter(type -> name(type).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "variation must be one of " + String.join(", ", names()) + "; got " + name));
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /**
     * What measures best on a random split: docs/training.md. What does not help there is kept with probability 0, so
     * that it can be turned on by its name; a change of speed blurs what tells voices apart, which helps with voices
     * never heard and costs some 3 points with known ones. Clips are moved by whole frames of their features: a moved
     * sound would have to be computed anew for every epoch, while features as they are come from the cache.
     *
     * @param rate of the recordings, in Hz
     */
    public static Augmentation standard(Family family, int rate) {
        List<WaveformAugmentation> waveform = List.of(
                new Speed(0, 0.85, 1.18),
                new Pitch(0, 0.8, 1.25),
                new Tempo(0, 0.8, 1.25),
                new TimeShift(0, 0),
                new Crop(0, 0.4),
                new Gain(0, -6, 6),
                new Noise(0, 10, 40),
                new Room(0, rate / 10, rate / 2, 0.5));
        return new Augmentation(waveform, features(family), List.of(new Splice(0, 0.5), new Mixup(0.5, 0.4)));
    }

    private static List<FeatureAugmentation> features(Family family) {
        FrameShift shift = new FrameShift(0.9, 8);
        Equaliser colour = new Equaliser(0, 6, 1);
        return switch (family) {
            // Of a stack: rows of one or two channels, frames of all at once.
            case SPECTROGRAM, STACK ->
                List.of(
                        shift,
                        colour,
                        new RowMask(0.8, 20),
                        new RowMask(0.5, 20),
                        new FrameMask(0.8, 24),
                        new FrameMask(0.5, 24));
            // Its frames are nearly alike.
            case TEMPOGRAM -> List.of(new FrameMask(0.5, 24));
            case CEPSTRUM -> List.of(shift, new RowMask(0.5, 5), new FrameMask(0.8, 24), new FrameMask(0.5, 24));
            case CHROMA -> List.of(shift, new HarmonicMask(0.5, 3), new FrameMask(0.8, 24));
            case CONTOUR, CONTRAST -> List.of(shift, new FrameMask(0.5, 16));
        };
    }

    /**
     * The variations of the Python project that this one follows, each with probability 0.5. Its strengths are meant
     * for features that are standardised, as these are.
     */
    public static Augmentation pythonProject(Family family) {
        List<FeatureAugmentation> features = switch (family) {
            case SPECTROGRAM ->
                List.of(
                        new FeatureNoise(0.5, 0.005),
                        new RowMask(0.5, 10),
                        new FrameMask(0.5, 20),
                        new FrameShift(0.5, 5));
            case CEPSTRUM -> List.of(new FeatureNoise(0.5, 0.003), new FrameMask(0.5, 5));
            case CHROMA, CONTRAST -> List.of(new FeatureNoise(0.5, 0.002), new HarmonicMask(0.5, 5));
            case TEMPOGRAM -> List.of(new FeatureNoise(0.5, 0.002), new FrameMask(0.5, 10));
            case CONTOUR -> List.of(new FeatureNoise(0.5, 0.001));
            // It knows no stacks: its variations of spectrograms that suit every channel.
            case STACK -> List.of(new FeatureNoise(0.5, 0.005), new FrameMask(0.5, 20), new FrameShift(0.5, 5));
        };
        return new Augmentation(List.of(), features, List.of());
    }
}
