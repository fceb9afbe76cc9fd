package org.tfnemo.core.layer;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.op.Op;

/**
 * What the layers of a network ask of its training beside the optimiser's step; filled while they are built.
 *
 * @param updates operations that each step must run
 * @param masks that each step must feed
 * @param gradients other ways to some kernels' gradients
 */
record Requests(List<Op> updates, List<DropoutMask> masks, List<KernelGradient> gradients) {
    static Requests none() {
        return new Requests(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
