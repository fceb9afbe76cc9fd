package org.tfnemo.train.loop;

/** What goes into a network and comes out: {@code [rows, frames]}, the rows of all channels together, to {@code [labels]}. */
record NetworkShape(int rows, int channels, int frames, int labels) {
    int size() {
        return rows * frames;
    }
}
