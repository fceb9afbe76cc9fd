package org.tfnemo.core.gradient;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;

/** Runs a differentiated subject; the session belongs to the caller. */
final class Evaluation {
    private final Session session;
    private final Differentiated differentiated;
    private final Shape outputShape;

    Evaluation(Session session, Differentiated differentiated) {
        this.session = session;
        this.differentiated = differentiated;
        try (Result result = run(null, new float[0], null)) {
            outputShape = result.get(0).shape();
        }
    }

    List<Point> points() {
        return differentiated.subject().differentiated();
    }

    /** Number of values in the output. */
    int outputs() {
        return Math.toIntExact(outputShape.size());
    }

    /** The loss with {@code values} in the place of those of {@code point}. */
    double loss(Point point, float[] values, float[] weights) {
        try (Result result = run(point, values, null)) {
            float[] outputs = read((TFloat32) result.get(0));
            double sum = 0; // double: the differences that follow are small
            for (int i = 0; i < outputs.length; i++) {
                sum += (double) weights[i] * outputs[i];
            }
            return sum;
        }
    }

    /** The gradient of the loss by {@code point}. */
    float[] gradient(Point point, float[] weights) {
        try (Result result = run(point, point.values(), weights)) {
            return read((TFloat32) result.get(0));
        }
    }

    /** Fetches the output, or with {@code weights} the gradient by {@code point}. */
    private Result run(Point point, float[] values, float[] weights) {
        Subject subject = differentiated.subject();
        List<Point> all = new ArrayList<>(subject.differentiated());
        all.addAll(subject.fixed());
        List<TFloat32> tensors = new ArrayList<>();
        try {
            Session.Runner runner = session.runner();
            for (Point each : all) {
                TFloat32 tensor = each.tensor(each == point ? values : each.values());
                tensors.add(tensor);
                runner.feed(each.operand(), tensor);
            }
            if (weights == null) {
                return runner.fetch(subject.output()).run();
            }
            TFloat32 tensor = TFloat32.tensorOf(outputShape, DataBuffers.of(weights));
            tensors.add(tensor);
            runner.feed(differentiated.weights(), tensor);
            Operand<TFloat32> gradient = differentiated.gradients().get(points().indexOf(point));
            return runner.fetch(gradient).run();
        } finally {
            tensors.forEach(TFloat32::close);
        }
    }

    private static float[] read(TFloat32 tensor) {
        float[] values = new float[Math.toIntExact(tensor.size())];
        tensor.copyTo(DataBuffers.of(values));
        return values;
    }
}
