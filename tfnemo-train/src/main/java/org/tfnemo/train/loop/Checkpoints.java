package org.tfnemo.train.loop;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Optional;
import org.tfnemo.core.layer.Weights;

/** Where training leaves what it must not lose. */
interface Checkpoints {
    /**
     * Where training stood.
     *
     * @param progress after the last whole epoch
     * @param part what was done of the next
     * @param variables at that moment
     */
    record State(Progress progress, EpochPart part, Weights variables) {
        public State {
            requireNonNull(progress, "progress");
            requireNonNull(part, "part");
            requireNonNull(variables, "variables");
        }
    }

    /** Keeps the state; one kept before stays until this one is whole. */
    void saveLast(State state) throws IOException;

    /** Keeps the weights to serve of the best epoch so far, {@code epoch}; the next state belongs to them. */
    void saveBest(int epoch, Weights weights) throws IOException;

    /** The last state kept, if any. */
    Optional<State> last() throws IOException;

    /** The weights to serve of {@code epoch}, the best. */
    Weights best(int epoch) throws IOException;
}
