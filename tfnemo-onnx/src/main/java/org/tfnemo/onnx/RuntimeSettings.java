package org.tfnemo.onnx;

/**
 * How ONNX Runtime computes.
 *
 * @param threads threads that share the work of one run, ≥ 1
 * @param spinning whether those threads wait for work by spinning: some microseconds faster, at a full core each
 */
public record RuntimeSettings(int threads, boolean spinning) {
    public RuntimeSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1; got " + threads);
        }
    }

    /** One thread a run, no spinning: a service gets its parallelism from its own threads. */
    public static RuntimeSettings standard() {
        return new RuntimeSettings(1, false);
    }

    /** These settings with {@code threads} threads. */
    public RuntimeSettings withThreads(int threads) {
        return new RuntimeSettings(threads, spinning);
    }
}
