package org.tfnemo.train.loop;

import java.util.List;

/** The loss is no number any more; names the batch that made it so, or the epoch. */
public final class DivergedException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final String HELP = "; try a lower learning rate or --precision float32";

    DivergedException(int epoch, long step, List<String> fileIds) {
        super("loss must be finite; it is not at epoch " + epoch + ", step " + step + ", on the batch "
                + String.join(", ", fileIds) + HELP);
    }

    private DivergedException(String message) {
        super(message + HELP);
    }

    /** The step that ended well left a weight that is no number. */
    static DivergedException weights(String name, Progress before, EpochPart part) {
        return new DivergedException("weights must be finite; " + name + " is not after step " + part.steps()
                + " of epoch " + (before.epoch() + 1) + ", which is not kept");
    }

    /** The network makes of a validation clip what is no number. */
    static DivergedException validation(int epoch, String fileId) {
        return new DivergedException("what the network says must be finite; it is not after epoch " + epoch
                + ", on the validation clip " + fileId + ", and the epoch is not kept");
    }
}
