package org.tfnemo.train.voice;

/**
 * A consonant and a vowel.
 *
 * @param accented whether the word's accent falls on it
 * @param wordEnd whether a word ends here
 * @param phraseEnd whether a pause follows
 */
record Syllable(Consonant onset, Vowel nucleus, boolean accented, boolean wordEnd, boolean phraseEnd) {}
