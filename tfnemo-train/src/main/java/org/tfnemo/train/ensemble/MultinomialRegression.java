package org.tfnemo.train.ensemble;

/**
 * Multinomial logistic regression on the members' log probabilities, drawn towards a given matrix:
 *
 * <pre>  softmax(W·x + b)      minimises  Σ −ln p(true) + ½·strength · |W − W₀|²</pre>
 *
 * <p>x holds every member's log probability of every label. The problem is convex, so its solution is the only one.
 * Source: scikit-learn's {@code LogisticRegression(C=1/strength)} where W₀ is 0; golden values by
 * {@code tools/golden/stacking.py}.
 *
 * <p>It is solved for what W differs from W₀ by, along the principal axes of x, each stretched by about the root of the
 * curvature there: then all directions are nearly alike and a few dozen steps suffice, where members that say nearly
 * the same otherwise take a thousand.
 */
final class MultinomialRegression implements QuasiNewton.Smooth {
    /** Guess at p·(1 − p) where answers are mostly right and sure; only the number of steps depends on it. */
    private static final double CURVATURE = 0.05;

    private final Panel panel;
    private final double strength;
    private final double[] towards;
    private final Principal inputs;
    private final double[] stretch; // of each axis, and last of the intercept
    private final double[][] offsets; // [row][clip]: logits at W₀

    /**
     * @param inputs of {@code panel}
     * @param towards W₀ and the intercepts' start: a row per label of one cell per input and the intercept
     */
    MultinomialRegression(Panel panel, Principal inputs, double strength, double[] towards) {
        this.panel = panel;
        this.inputs = inputs;
        this.strength = strength;
        this.towards = towards.clone();
        stretch = new double[inputs.width() + 1];
        for (int axis = 0; axis < inputs.width(); axis++) {
            stretch[axis] = 1 / Math.sqrt(CURVATURE * inputs.spread(axis) + strength);
        }
        stretch[inputs.width()] = 1 / Math.sqrt(CURVATURE * panel.size());
        offsets = new double[panel.labels().size()][panel.size()];
        double[] logits = new double[offsets.length];
        for (int clip = 0; clip < panel.size(); clip++) {
            logits(panel, this.towards, clip, logits);
            for (int row = 0; row < offsets.length; row++) {
                offsets[row][clip] = logits[row];
            }
        }
    }

    /** Cells of a row: one per member and label, and the intercept. */
    static int columns(Panel panel) {
        return panel.members().size() * panel.labels().size() + 1;
    }

    /** The matrix, rows after each other. */
    double[] fit() {
        double[] found = new QuasiNewton(this).minimum(new double[towards.length]);
        double[] matrix = towards.clone();
        int width = inputs.width();
        for (int row = 0; row < offsets.length; row++) {
            int start = row * (width + 1);
            double[] along = new double[width];
            for (int axis = 0; axis < width; axis++) {
                along[axis] = found[start + axis] * stretch[axis];
            }
            matrix[start + width] += found[start + width] * stretch[width];
            inputs.addBack(along, matrix, start);
        }
        return matrix;
    }

    /** Writes the logits of {@code clip}. */
    static void logits(Panel panel, double[] matrix, int clip, double[] logits) {
        int labels = panel.labels().size();
        int columns = columns(panel);
        for (int row = 0; row < labels; row++) {
            int place = row * columns;
            double sum = matrix[place + columns - 1];
            for (int member = 0; member < panel.members().size(); member++) {
                for (int label = 0; label < labels; label++) {
                    sum += matrix[place++] * panel.log(member, clip, label);
                }
            }
            logits[row] = sum;
        }
    }

    /** @param point of each row the differences from W₀ along the axes, then the intercept's, all before stretching */
    @Override
    public Slope at(double[] point) {
        double[][] logits = logits(point);
        double[] gradient = new double[point.length];
        double[] errors = new double[logits.length];
        double sum = 0;
        for (int clip = 0; clip < panel.size(); clip++) {
            for (int row = 0; row < errors.length; row++) {
                errors[row] = logits[row][clip];
            }
            sum += Probabilities.errors(errors, 0, errors.length, panel.truth(clip), 1);
            for (int row = 0; row < errors.length; row++) {
                addRow(gradient, row * stretch.length, errors[row], clip);
            }
        }
        int width = inputs.width();
        for (int i = 0; i < point.length; i++) {
            int axis = i % stretch.length;
            double away = axis == width ? 0 : point[i] * stretch[axis];
            sum += strength / 2 * away * away;
            gradient[i] = stretch[axis] * (gradient[i] + strength * away);
        }
        return new Slope(sum, gradient);
    }

    private double[][] logits(double[] point) {
        double[][] logits = new double[offsets.length][];
        int place = 0;
        for (int row = 0; row < logits.length; row++) {
            double[] sums = offsets[row].clone();
            for (int axis = 0; axis < inputs.width(); axis++) {
                add(point[place++] * stretch[axis], inputs.axis(axis), sums);
            }
            double intercept = point[place++] * stretch[inputs.width()];
            for (int clip = 0; clip < sums.length; clip++) {
                sums[clip] += intercept;
            }
            logits[row] = sums;
        }
        return logits;
    }

    private static void add(double factor, double[] values, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * values[i];
        }
    }

    private void addRow(double[] gradient, int start, double error, int clip) {
        double[] coordinates = inputs.clip(clip);
        for (int axis = 0; axis < coordinates.length; axis++) {
            gradient[start + axis] += error * coordinates[axis];
        }
        gradient[start + coordinates.length] += error;
    }
}
