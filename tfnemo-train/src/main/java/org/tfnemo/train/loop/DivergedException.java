package org.tfnemo.train.loop;

import java.util.List;

/** The loss is no number any more; names the batch that made it so. */
public final class DivergedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DivergedException(int epoch, long step, List<String> fileIds) {
        super("loss must be finite; it is not at epoch " + epoch + ", step " + step + ", on the batch "
                + String.join(", ", fileIds) + "; try a lower learning rate or --precision float32");
    }
}
