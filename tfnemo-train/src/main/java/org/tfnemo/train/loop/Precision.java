package org.tfnemo.train.loop;

import org.tensorflow.proto.ConfigProto;
import org.tensorflow.proto.GraphOptions;
import org.tensorflow.proto.RewriterConfig;

/** What the network computes in while it trains; weights, statistics and the served model are float32 always. */
public enum Precision {
    FLOAT32(1) {
        @Override
        void rewrite(RewriterConfig.Builder rewriter) {
            // nothing is rewritten
        }
    },
    /** Convolutions and matrix products in bfloat16: 1.5 × the speed on some processors, slower on others. */
    BFLOAT16(1) {
        @Override
        void rewrite(RewriterConfig.Builder rewriter) {
            rewriter.setAutoMixedPrecisionOnednnBfloat16(RewriterConfig.Toggle.ON);
        }
    },
    /**
     * The same in float16, on graphics cards only; elsewhere TensorFlow leaves everything in float32. The loss is
     * scaled, so that small gradients do not become zero: float16 ends at 6e-8.
     */
    FLOAT16(1024) {
        @Override
        void rewrite(RewriterConfig.Builder rewriter) {
            rewriter.setAutoMixedPrecision(RewriterConfig.Toggle.ON);
        }
    };

    private final float lossScale;

    Precision(float lossScale) {
        this.lossScale = lossScale;
    }

    /** By how much the loss is multiplied before gradients are taken, and they divided after: a power of two. */
    float lossScale() {
        return lossScale;
    }

    /** Whether kernels over few places take their gradients as matrix products; in float32 that is slower. */
    boolean products() {
        return this == BFLOAT16;
    }

    abstract void rewrite(RewriterConfig.Builder rewriter);

    /** How a session computes in this precision. */
    ConfigProto session() {
        RewriterConfig.Builder rewriter = RewriterConfig.newBuilder();
        rewrite(rewriter);
        return ConfigProto.newBuilder()
                .setGraphOptions(GraphOptions.newBuilder().setRewriteOptions(rewriter))
                .build();
    }
}
