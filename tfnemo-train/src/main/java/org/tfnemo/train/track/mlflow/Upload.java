package org.tfnemo.train.track.mlflow;

import static java.util.Objects.requireNonNull;

/**
 * How much of a run a server has.
 *
 * @param server its address
 * @param run its name of the run; empty until the server was reached
 * @param described whether it has the parameters
 * @param epochs of how many epochs it has the figures
 * @param state what it was told last; {@code FINISHED} means that it has everything
 */
public record Upload(String server, String run, boolean described, int epochs, RunState state) {
    public Upload {
        requireNonNull(server, "server");
        requireNonNull(run, "run");
        requireNonNull(state, "state");
        if (epochs < 0) {
            throw new IllegalArgumentException("epochs must not be negative; got " + epochs);
        }
    }

    static Upload wanted(ServerAddress server) {
        return new Upload(server.toString(), "", false, 0, RunState.RUNNING);
    }

    Upload begun(String id) {
        return new Upload(server, id, false, 0, RunState.RUNNING);
    }

    Upload withParameters() {
        return new Upload(server, run, true, epochs, state);
    }

    Upload upTo(int epoch) {
        return new Upload(server, run, described, epoch, state);
    }

    Upload in(RunState next) {
        return new Upload(server, run, described, epochs, next);
    }
}
