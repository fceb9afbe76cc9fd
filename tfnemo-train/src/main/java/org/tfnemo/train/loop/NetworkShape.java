package org.tfnemo.train.loop;

/**
 * What goes into a network and comes out: {@code [rows, frames]}, the rows of all channels together, to logits of
 * {@code classes}.
 *
 * @param labels that a clip may have
 * @param voices of which each label is told apart; 1 where it is not
 */
record NetworkShape(int rows, int channels, int frames, int labels, int voices) {
    int size() {
        return rows * frames;
    }

    /** Labels, each as often as there are voices. */
    int classes() {
        return labels * voices;
    }

    /** The label that class {@code index} is one of. */
    int label(int index) {
        return index / voices;
    }
}
