package org.tfnemo.train.loop;

import java.io.IOException;
import java.util.Optional;
import org.tfnemo.core.layer.Weights;

/** Where training leaves what it must not lose. */
interface Checkpoints {
    /** Where training stood. */
    record State(Progress progress, Weights variables) {}

    /** Keeps the state after an epoch in place of the last one. */
    void saveLast(State state) throws IOException;

    /** Keeps the weights to serve of the best epoch so far in place of the former best. */
    void saveBest(Weights weights) throws IOException;

    /** The last state kept, if any. */
    Optional<State> last() throws IOException;

    /** The weights to serve of the best epoch. */
    Weights best() throws IOException;
}
