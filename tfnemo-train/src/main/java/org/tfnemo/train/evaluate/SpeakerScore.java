package org.tfnemo.train.evaluate;

/**
 * How well one speaker's clips are recognised.
 *
 * @param speaker who; empty for the clips whose speaker is not known
 * @param clips how many clips
 * @param accuracy share of them recognised
 */
public record SpeakerScore(String speaker, int clips, double accuracy) {}
