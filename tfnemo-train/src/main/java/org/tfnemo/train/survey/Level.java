package org.tfnemo.train.survey;

import org.tfnemo.dsp.audio.AudioClip;

/**
 * How loud a clip is.
 *
 * @param peak largest absolute sample, full scale 1; 0 for a clip without samples
 * @param rms root of the mean square, full scale 1
 * @param clipped samples that lie in runs of at least {@value #RUN} successive samples of absolute value
 *     {@value #FULL_SCALE} or more: a sound that truly peaks touches full scale for a sample or two, a clipped one stays
 */
public record Level(double peak, double rms, int clipped) {
    static final int RUN = 3;
    static final double FULL_SCALE = 0.999;

    /** The level of {@code clip}. */
    public static Level of(AudioClip clip) {
        double peak = 0;
        double energy = 0;
        int clipped = 0;
        int run = 0;
        for (int i = 0; i < clip.length(); i++) {
            double size = Math.abs(clip.sample(i));
            peak = Math.max(peak, size);
            energy += size * size;
            if (size >= FULL_SCALE) {
                run++;
                clipped += run == RUN ? RUN : run > RUN ? 1 : 0;
            } else {
                run = 0;
            }
        }
        return new Level(peak, clip.length() == 0 ? 0 : Math.sqrt(energy / clip.length()), clipped);
    }

    /** {@link #rms} in decibels relative to full scale; negative infinity for silence. */
    public double rmsDecibels() {
        return 20 * Math.log10(rms);
    }
}
