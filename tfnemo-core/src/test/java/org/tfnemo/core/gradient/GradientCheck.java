package org.tfnemo.core.gradient;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;

/**
 * Compares the gradients of a graph with central differences along random directions.
 *
 * <pre>  L = Σ cᵢ·yᵢ, c normal;   error = |⟨∂L/∂x, d⟩ − (L(x + h·d) − L(x − h·d)) / 2h| / max(|⟨∂L/∂x, d⟩|, ‖∂L/∂x‖·rms(d))</pre>
 *
 * <p>The second term of the denominator is what a random direction gives on average, so a direction that happens to be
 * almost level does not count as an error. Of a ladder of steps {@code h} the best is taken: long ones suffer from
 * curvature and kinks, short ones from float32 rounding, and a wrong gradient is wrong at all of them. L is summed in
 * double from the fetched y.
 *
 * <p>A gradient or a difference that is not finite gives infinity. An operand the output does not depend on throws.
 */
public final class GradientCheck {
    private static final int DIRECTIONS = 3;
    private static final double[] STEPS = {0.1, 0.03, 0.01, 3e-3, 1e-3, 3e-4, 1e-4};

    private final long seed;
    private final double scale;

    /**
     * @param seed of the directions and the loss
     * @param scale size of the values that are varied: steps are 0.0001 to 0.1 of it
     */
    public GradientCheck(long seed, double scale) {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("scale must be above 0; got " + scale);
        }
        this.seed = seed;
        this.scale = scale;
    }

    /** {@code count} normal values of deviation {@code scale}. */
    public static float[] normal(long seed, int count, double scale) {
        Random random = new Random(seed);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (scale * random.nextGaussian());
        }
        return values;
    }

    /** The worst relative error over all operands that {@code construction} wants differentiated. */
    public double worst(Function<Ops, Subject> construction) {
        return errors(construction).values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
    }

    /** The worst relative error over the directions, by operand, in the order the operands were named. */
    public Map<String, Double> errors(Function<Ops, Subject> construction) {
        requireNonNull(construction, "construction");
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Differentiated subject = Differentiated.of(tf, construction.apply(tf));
            try (Session session = new Session(graph)) {
                return errors(new Evaluation(session, subject));
            }
        }
    }

    /** The gradient itself by the first operand, of a loss with random weights. */
    public float[] gradient(Function<Ops, Subject> construction) {
        requireNonNull(construction, "construction");
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Differentiated subject = Differentiated.of(tf, construction.apply(tf));
            try (Session session = new Session(graph)) {
                Evaluation evaluation = new Evaluation(session, subject);
                Point first = evaluation.points().get(0);
                return evaluation.gradient(first, normal(seed, evaluation.outputs(), 1));
            }
        }
    }

    private Map<String, Double> errors(Evaluation evaluation) {
        Random random = new Random(seed);
        float[] weights = normal(random.nextLong(), evaluation.outputs(), 1);
        Map<String, Double> errors = new LinkedHashMap<>();
        for (Point point : evaluation.points()) {
            float[] gradient = evaluation.gradient(point, weights);
            double worst = 0;
            for (int i = 0; i < DIRECTIONS; i++) {
                float[] direction = normal(random.nextLong(), gradient.length, scale);
                Line line = new Line(evaluation, point, weights, direction);
                worst = Math.max(worst, error(line, gradient));
            }
            errors.put(point.name(), worst);
        }
        return errors;
    }

    private static double error(Line line, float[] gradient) {
        double best = Double.POSITIVE_INFINITY;
        for (double step : STEPS) {
            double error = line.error(step, gradient);
            if (error < best) { // false for NaN
                best = error;
            }
        }
        return best;
    }
}
