package org.tfnemo.dsp.signal;

/** Running medians along the rows or along the frames, the matrix mirrored at its edges. */
final class RunningMedian implements Kernel {
    /** Rows turned into lanes at a time, when the medians run along the frames: fits the second-level cache. */
    private static final int LANES = 160;

    private final int width;
    private final boolean alongRows;
    private final RowNetwork network;
    private final Matrix turned = new Matrix();
    private final Matrix turnedMedians = new Matrix();

    private RunningMedian(int width, boolean alongRows) {
        this.width = width;
        this.alongRows = alongRows;
        network = new RowNetwork(width);
    }

    static RunningMedian overRows(int width) {
        return new RunningMedian(width, true);
    }

    static RunningMedian overFrames(int width) {
        return new RunningMedian(width, false);
    }

    @Override
    public void compute(Matrix values, Matrix medians) {
        medians.reshape(values.rows(), values.frames());
        if (alongRows) {
            run(values, medians);
            return;
        }
        for (int first = 0; first < values.rows(); first += LANES) {
            int lanes = Math.min(LANES, values.rows() - first);
            turned.reshape(values.frames(), lanes);
            turnedMedians.reshape(values.frames(), lanes);
            Transposition.fromRows(values, first, turned);
            run(turned, turnedMedians);
            Transposition.toRows(turnedMedians, medians, first);
        }
    }

    private void run(Matrix values, Matrix medians) {
        int rows = values.rows();
        int lanes = values.frames();
        for (int first = 0; first < rows; first += network.together()) {
            for (int i = 0; i < network.inputs(); i++) {
                network.input(i, values.row(Mirror.place(first - width / 2 + i, rows)));
            }
            network.medians(lanes);
            int found = Math.min(network.together(), rows - first);
            for (int i = 0; i < found; i++) {
                System.arraycopy(network.median(i), 0, medians.row(first + i), 0, lanes);
            }
        }
    }
}
