package org.tfnemo.cli.sound;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.train.survey.Level;

/**
 * Where a recording is too poor for a model's answer to mean much.
 *
 * @param least seconds below which there is nothing to hear
 * @param shortest seconds below which to doubt
 * @param quietest decibels of full scale, as RMS over the recording
 * @param clippedShare share of the samples that lie in runs at full scale
 */
public record HearingLimits(double least, double shortest, double quietest, double clippedShare) {
    /** A tenth of a second, half a second, −45 dB, one sample in a thousand: this project's choice. */
    public static HearingLimits standard() {
        return new HearingLimits(0.1, 0.5, -45, 1e-3);
    }

    /**
     * Refuses a clip in which there is nothing to hear.
     *
     * @throws IllegalArgumentException when it is shorter than {@link #least}
     */
    public void requireAudible(AudioClip clip) {
        if (clip.seconds() < least) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "sound must last at least %.1f s, or there is nothing to hear; got %.4f s",
                    least,
                    clip.seconds()));
        }
    }

    /** What is wrong with {@code clip}, one phrase each; empty when nothing is. */
    public List<String> warnings(AudioClip clip) {
        Level level = Level.of(requireNonNull(clip, "clip"));
        List<String> warnings = new ArrayList<>();
        if (clip.seconds() < shortest) {
            warnings.add(String.format(Locale.ROOT, "short: %.2f s is hardly a word", clip.seconds()));
        }
        if (level.peak() == 0) {
            warnings.add("silent: every sample is zero");
        } else if (level.rmsDecibels() < quietest) {
            warnings.add(String.format(Locale.ROOT, "quiet: %.0f dB of full scale on average", level.rmsDecibels()));
        }
        if (level.clipped() > clippedShare * clip.length()) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "clipped: %.1f %% of it is cut off at full scale",
                    100.0 * level.clipped() / clip.length()));
        }
        return warnings;
    }
}
