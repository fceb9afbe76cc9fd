package org.tfnemo.train.search;

/** How a range is measured. */
public enum Scale {
    LINEAR {
        @Override
        double coordinate(double value) {
            return value;
        }

        @Override
        double value(double coordinate) {
            return coordinate;
        }
    },
    /** Equal ratios are equal distances; for values above 0. */
    LOG {
        @Override
        double coordinate(double value) {
            return Math.log(value);
        }

        @Override
        double value(double coordinate) {
            return Math.exp(coordinate);
        }
    };

    abstract double coordinate(double value);

    abstract double value(double coordinate);
}
