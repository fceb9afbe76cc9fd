package org.tfnemo.dsp.representation;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Every representation the library knows: its name for people and scripts, its family, its standard settings. */
public enum RepresentationKind {
    MELSPECTROGRAM("melspectrogram", Family.SPECTROGRAM, MelSpectrogram.class, MelSpectrogram::standard),
    SPECTROGRAM("spectrogram", Family.SPECTROGRAM, Spectrogram.class, rate -> Spectrogram.standard()),
    MFCC("mfcc", Family.CEPSTRUM, Mfcc.class, Mfcc::standard),
    RMS("rms", Family.CONTOUR, RmsEnergy.class, rate -> RmsEnergy.standard()),
    ZCR("zcr", Family.CONTOUR, ZeroCrossingRate.class, rate -> ZeroCrossingRate.standard()),
    HPSS("hpss", Family.SPECTROGRAM, HarmonicPercussive.class, HarmonicPercussive::standard),
    CQT("cqt", Family.SPECTROGRAM, ConstantQSpectrogram.class, ConstantQSpectrogram::standard),
    CHROMA("chroma", Family.CHROMA, Chroma.class, Chroma::standard),
    TONNETZ("tonnetz", Family.CHROMA, Tonnetz.class, Tonnetz::standard),
    SPECTRAL_CONTRAST("spectral_contrast", Family.CONTRAST, SpectralContrast.class, SpectralContrast::standard),
    TEMPOGRAM("tempogram", Family.TEMPOGRAM, Tempogram.class, Tempogram::standard),
    DELTA_MFCC("delta_mfcc", Family.CEPSTRUM, Delta.class, rate -> Delta.standard(Mfcc.standard(rate))),
    DELTA_TEMPOGRAM("delta_tempogram", Family.TEMPOGRAM, Delta.class, rate -> Delta.standard(Tempogram.standard(rate)));

    private static final String CHANGE_OF = "delta_";

    private final String id;
    private final Family family;
    private final Class<? extends Representation> type;
    private final IntFunction<Representation> standard;

    RepresentationKind(
            String id, Family family, Class<? extends Representation> type, IntFunction<Representation> standard) {
        this.id = id;
        this.family = family;
        this.type = type;
        this.standard = standard;
    }

    /** The name used in commands, files and reports. */
    public String id() {
        return id;
    }

    /** The kind of picture. */
    public Family family() {
        return family;
    }

    /** The record that holds its settings. */
    public Class<? extends Representation> type() {
        return type;
    }

    /** The published settings for sound of {@code rate} samples per second. */
    public Representation standard(int rate) {
        return standard.apply(rate);
    }

    /** The kind named {@code id}. */
    public static RepresentationKind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("representation must be one of "
                        + Arrays.stream(values()).map(RepresentationKind::id).collect(Collectors.joining(", "))
                        + "; got " + id));
    }

    /** The kind that {@code representation} is of. */
    public static RepresentationKind of(Representation representation) {
        return Arrays.stream(values())
                .filter(kind -> kind.holds(representation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "representation must be registered in RepresentationKind; got " + representation));
    }

    /** A change is of the kind that is named after what changes. */
    private boolean holds(Representation representation) {
        return representation instanceof Delta delta
                ? id.equals(CHANGE_OF + of(delta.inner()).id)
                : type.isInstance(representation);
    }
}
