package org.tfnemo.train.loop;

/** What goes into a network and comes out: {@code [rows, frames]} to {@code [labels]}. */
record NetworkShape(int rows, int frames, int labels) {
    int size() {
        return rows * frames;
    }
}
