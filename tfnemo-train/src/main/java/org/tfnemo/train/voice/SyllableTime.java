package org.tfnemo.train.voice;

/**
 * When a syllable sounds, in seconds from the start of the clip.
 *
 * @param start where its consonant begins
 * @param vowel where its vowel begins
 * @param end where its vowel ends
 * @param accented whether the word's accent falls on it
 */
public record SyllableTime(double start, double vowel, double end, boolean accented) {}
