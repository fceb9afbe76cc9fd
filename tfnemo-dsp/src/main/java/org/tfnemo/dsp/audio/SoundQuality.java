package org.tfnemo.dsp.audio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well a clip was recorded, as far as its samples tell; read it before any resampling, which rounds clipped peaks.
 *
 * @param peak largest magnitude, full scale 1.0
 * @param rmsDecibel root mean square below full scale, 20·log₁₀(rms); −∞ for silence and for an empty clip
 * @param clipped share of samples at full scale (|x| ≥ {@value #FULL_SCALE}), 0..1
 * @param seconds length
 */
public record SoundQuality(double peak, double rmsDecibel, double clipped, double seconds) {
    private static final double FULL_SCALE = 0.9999; // 16 bits reach 0.99997
    private static final double BEYOND_FULL_SCALE = 4;
    private static final double QUIET_DECIBEL = -45;
    private static final double CLIPPED_SHARE = 0.001;
    private static final double SHORT_SECONDS = 0.5;

    /** Measures {@code clip}. */
    public static SoundQuality of(AudioClip clip) {
        double peak = 0;
        double energy = 0;
        long atFullScale = 0;
        for (int i = 0; i < clip.length(); i++) {
            double magnitude = Math.abs(clip.sample(i));
            peak = Math.max(peak, magnitude);
            energy += magnitude * magnitude;
            if (magnitude >= FULL_SCALE) {
                atFullScale++;
            }
        }
        int samples = Math.max(1, clip.length());
        return new SoundQuality(
                peak, 10 * Math.log10(energy / samples), (double) atFullScale / samples, clip.seconds());
    }

    /** What may spoil a prediction, one sentence each; empty for a good recording. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (seconds < SHORT_SECONDS) {
            warnings.add(text(
                    "the recording lasts %.2f s; under %.1f s there is too little speech to judge",
                    seconds, SHORT_SECONDS));
        }
        if (peak == 0) {
            warnings.add("the recording is silent; check the microphone");
        } else if (rmsDecibel < QUIET_DECIBEL) {
            warnings.add(text(
                    "the recording is very quiet (%.1f dB below full scale); record closer or louder", -rmsDecibel));
        }
        if (peak > BEYOND_FULL_SCALE) {
            warnings.add(
                    text("samples reach %.4g times full scale; the recording was stored without scaling to 1.0", peak));
        } else if (clipped > CLIPPED_SHARE) {
            warnings.add(
                    text("%.1f %% of the samples are clipped at full scale; lower the recording level", 100 * clipped));
        }
        return List.copyOf(warnings);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
