package org.tfnemo.core.gradient;

/** The loss along one direction through a point. */
final class Line {
    private final Evaluation evaluation;
    private final Point point;
    private final float[] weights;
    private final float[] direction;

    /** Keeps the arrays; they must not be modified. */
    Line(Evaluation evaluation, Point point, float[] weights, float[] direction) {
        this.evaluation = evaluation;
        this.point = point;
        this.weights = weights;
        this.direction = direction;
    }

    /** How far {@code gradient} is from the central difference of {@code ±step}; NaN where either is not finite. */
    double error(double step, float[] gradient) {
        float[] ahead = shifted(step);
        float[] behind = shifted(-step);
        double expected = (evaluation.loss(point, ahead, weights) - evaluation.loss(point, behind, weights)) / 2;
        double actual = 0;
        double gradientSquares = 0;
        double stepSquares = 0;
        for (int i = 0; i < gradient.length; i++) {
            double moved = ((double) ahead[i] - behind[i]) / 2; // what float32 made of step·direction
            actual += gradient[i] * moved;
            gradientSquares += (double) gradient[i] * gradient[i];
            stepSquares += moved * moved;
        }
        double usual = Math.sqrt(gradientSquares * stepSquares / gradient.length);
        double difference = Math.abs(actual - expected);
        return difference == 0 ? 0 : difference / Math.max(Math.abs(actual), usual);
    }

    private float[] shifted(double step) {
        float[] values = point.values();
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (values[i] + step * direction[i]);
        }
        return values;
    }
}
