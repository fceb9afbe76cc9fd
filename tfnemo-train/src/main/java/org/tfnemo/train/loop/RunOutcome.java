package org.tfnemo.train.loop;

import static java.util.Objects.requireNonNull;

import org.tfnemo.core.model.ModelSpec;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.run.RunDirectory;

/**
 * A finished run.
 *
 * @param spec the model's description
 * @param bestEpoch whose weights were kept, counted from 1
 * @param test what the served float32 model says of the test part; nothing looked at it before
 */
public record RunOutcome(RunDirectory run, ModelSpec spec, int bestEpoch, Predictions test) {
    public RunOutcome {
        requireNonNull(run, "run");
        requireNonNull(spec, "spec");
        requireNonNull(test, "test");
    }
}
