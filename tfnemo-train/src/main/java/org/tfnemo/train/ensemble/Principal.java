package org.tfnemo.train.ensemble;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * What the members say of each clip, as coordinates along the principal axes: about their mean, and turned so that no
 * two go together. A rotation changes no sum of squares, so a regression drawn towards a point is the same in both.
 */
final class Principal {
    private final double[] means;
    private final double[][] axes; // [axis][input], orthonormal
    private final double[] spread; // of each axis: the sum of squares along it
    private final double[][] byAxis; // [axis][clip]
    private final double[][] byClip; // [clip][axis]: the same, as the gradient reads it

    private Principal(double[][] inputs, double[] means) {
        int width = means.length;
        this.means = means;
        EigenDecomposition decomposition = new EigenDecomposition(new Array2DRowRealMatrix(products(inputs), false));
        axes = decomposition.getVT().getData();
        spread = new double[width];
        byAxis = new double[width][inputs.length];
        byClip = new double[inputs.length][width];
        for (int axis = 0; axis < width; axis++) {
            spread[axis] = Math.max(0, decomposition.getRealEigenvalue(axis)); // rounding may leave a little below
            for (int clip = 0; clip < inputs.length; clip++) {
                double sum = 0;
                for (int input = 0; input < width; input++) {
                    sum += axes[axis][input] * inputs[clip][input];
                }
                byAxis[axis][clip] = sum;
                byClip[clip][axis] = sum;
            }
        }
    }

    /** Of the log probabilities of {@code panel}: the first member's of each label, then the second's. */
    static Principal of(Panel panel) {
        int labels = panel.labels().size();
        double[] means = new double[panel.members().size() * labels];
        double[][] inputs = new double[panel.size()][means.length];
        for (int input = 0; input < means.length; input++) {
            for (int clip = 0; clip < panel.size(); clip++) {
                inputs[clip][input] = panel.log(input / labels, clip, input % labels);
                means[input] += inputs[clip][input] / panel.size();
            }
        }
        for (double[] row : inputs) {
            for (int input = 0; input < means.length; input++) {
                row[input] -= means[input];
            }
        }
        return new Principal(inputs, means);
    }

    private static double[][] products(double[][] inputs) {
        int width = inputs[0].length;
        double[][] products = new double[width][width];
        for (double[] row : inputs) {
            for (int i = 0; i < width; i++) {
                double[] sums = products[i];
                double factor = row[i];
                for (int j = 0; j < width; j++) {
                    sums[j] += factor * row[j];
                }
            }
        }
        return products;
    }

    /** Number of axes, as many as inputs. */
    int width() {
        return means.length;
    }

    /** The sum of squares along {@code axis}. */
    double spread(int axis) {
        return spread[axis];
    }

    /** Coordinates along {@code axis}, clip after clip; shared, not to be modified. */
    double[] axis(int axis) {
        return byAxis[axis];
    }

    /** Coordinates of {@code clip}, axis after axis; shared, not to be modified. */
    double[] clip(int clip) {
        return byClip[clip];
    }

    /**
     * Adds to {@code row} of {@code matrix} (a cell per input and one for the intercept) what {@code along} the axes
     * stands for.
     *
     * @param start of the row in {@code matrix}
     */
    void addBack(double[] along, double[] matrix, int start) {
        for (int axis = 0; axis < along.length; axis++) {
            for (int input = 0; input < means.length; input++) {
                double part = along[axis] * axes[axis][input];
                matrix[start + input] += part;
                matrix[start + means.length] -= part * means[input];
            }
        }
    }
}
