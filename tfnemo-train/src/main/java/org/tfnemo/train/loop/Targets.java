package org.tfnemo.train.loop;

/** What a network is taught to tell apart. */
public enum Targets {
    /** The labels. */
    LABELS,
    /**
     * The labels in each training voice by itself: an angry A is another class than an angry B. Serving, a label's
     * probability is the sum over the voices. Where voices are known, an emotion is easier to tell as that of a voice.
     */
    LABELS_BY_VOICE,
    /**
     * By voice where every voice of the validation and the test part is one of at least two that training hears, the
     * labels where not.
     */
    LABELS_BY_KNOWN_VOICE
}
