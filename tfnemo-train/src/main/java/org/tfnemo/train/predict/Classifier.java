package org.tfnemo.train.predict;

import java.util.List;
import org.tfnemo.dsp.audio.AudioClip;

/** A model that names the emotion of a clip of any rate and length. */
public interface Classifier extends AutoCloseable {
    /** The labels, in the order of the probabilities. */
    List<String> labels();

    /** Samples per second that it hears at; others are resampled. */
    int rate();

    /** How much of a clip it hears, from the start. */
    double seconds();

    /** One probability a label, summing to 1. */
    List<Double> probabilities(AudioClip clip);

    @Override
    void close();
}
