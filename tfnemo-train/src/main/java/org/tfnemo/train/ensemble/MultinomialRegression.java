package org.tfnemo.train.ensemble;

/**
 * Multinomial logistic regression on the members' log probabilities, drawn towards a given matrix:
 *
 * <pre>  softmax(W·x + b)      minimises  Σ −ln p(true) + ½·strength · |W − W₀|²</pre>
 *
 * <p>x holds every member's log probability of every label. The problem is convex, so its solution is the only one.
 * Source: scikit-learn's {@code LogisticRegression(C=1/strength)} where W₀ is 0; golden values by
 * {@code tools/golden/stacking.py}.
 */
final class MultinomialRegression implements QuasiNewton.Smooth {
    private final Panel panel;
    private final double strength;
    private final double[] towards;

    /** @param towards W₀ and the intercepts' start: a row per label of one cell per input and the intercept */
    MultinomialRegression(Panel panel, double strength, double[] towards) {
        this.panel = panel;
        this.strength = strength;
        this.towards = towards.clone();
    }

    /** Cells of a row: one per member and label, and the intercept. */
    static int columns(Panel panel) {
        return panel.members().size() * panel.labels().size() + 1;
    }

    /** The matrix, rows after each other. */
    double[] fit() {
        return new QuasiNewton(this).minimum(towards);
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

    @Override
    public double value(double[] matrix) {
        double[] logits = new double[panel.labels().size()];
        double sum = 0;
        for (int clip = 0; clip < panel.size(); clip++) {
            logits(panel, matrix, clip, logits);
            sum += Probabilities.logOfSum(logits) - logits[panel.truth(clip)];
        }
        int columns = columns(panel);
        for (int i = 0; i < matrix.length; i++) {
            double away = matrix[i] - towards[i];
            sum += (i + 1) % columns == 0 ? 0 : strength / 2 * away * away;
        }
        return sum;
    }

    @Override
    public double[] gradient(double[] matrix) {
        int labels = panel.labels().size();
        int columns = columns(panel);
        double[] gradient = new double[matrix.length];
        double[] errors = new double[labels];
        for (int clip = 0; clip < panel.size(); clip++) {
            logits(panel, matrix, clip, errors);
            Probabilities.softmax(errors);
            errors[panel.truth(clip)]--;
            for (int row = 0; row < labels; row++) {
                addRow(gradient, row * columns, errors[row], clip);
            }
        }
        for (int i = 0; i < matrix.length; i++) {
            gradient[i] += (i + 1) % columns == 0 ? 0 : strength * (matrix[i] - towards[i]);
        }
        return gradient;
    }

    private void addRow(double[] gradient, int start, double error, int clip) {
        int place = start;
        for (int member = 0; member < panel.members().size(); member++) {
            for (int label = 0; label < panel.labels().size(); label++) {
                gradient[place++] += error * panel.log(member, clip, label);
            }
        }
        gradient[place] += error;
    }
}
