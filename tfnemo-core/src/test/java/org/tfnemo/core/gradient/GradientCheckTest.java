package org.tfnemo.core.gradient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;

class GradientCheckTest {
    private static final Shape SHAPE = Shape.of(4, 5);

    private final GradientCheck check = new GradientCheck(7, 1);

    @Test
    void rightGradientPasses() {
        assertThat(check.worst(of(tf -> x -> tf.math.tanh(tf.math.square(x))))).isLessThan(1e-3);
    }

    @Test
    void partlyStoppedGradientFails() {
        assertThat(check.worst(of(tf -> x -> tf.math.mul(x, tf.stopGradient(x)))))
                .isGreaterThan(0.1);
    }

    @Test
    void gradientThatIsNotFiniteGivesInfinity() {
        Function<Ops, Subject> root = tf -> {
            Placeholder<TFloat32> x = tf.placeholder(TFloat32.class);
            return Subject.of(tf.math.sqrt(tf.math.square(x))).at("x", x, SHAPE, new float[20]);
        };
        assertThat(check.worst(root)).isInfinite();
    }

    @Test
    void variablesAreDifferentiatedToo() {
        Function<Ops, Subject> product = tf -> {
            Placeholder<TFloat32> x = tf.placeholder(TFloat32.class);
            Variable<TFloat32> w = tf.variable(Shape.of(5, 3), TFloat32.class);
            return Subject.of(tf.linalg.matMul(tf.math.square(x), tf.math.tanh(w)))
                    .at("x", x, SHAPE, GradientCheck.normal(1, 20, 1))
                    .at("w", w, Shape.of(5, 3), GradientCheck.normal(2, 15, 1));
        };
        assertThat(check.errors(product))
                .containsOnlyKeys("x", "w")
                .allSatisfy((name, error) -> assertThat(error).isLessThan(1e-3));
    }

    private static Function<Ops, Subject> of(Function<Ops, Function<Operand<TFloat32>, Operand<TFloat32>>> function) {
        return tf -> {
            Placeholder<TFloat32> x = tf.placeholder(TFloat32.class);
            return Subject.of(function.apply(tf).apply(x)).at("x", x, SHAPE, GradientCheck.normal(3, 20, 1));
        };
    }
}
