package org.tfnemo.train.loop;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;

/** Values for the placeholders of one run of a session. Owns their tensors, which must live as long as the run. */
final class Feed implements AutoCloseable {
    private final Session.Runner runner;
    private final List<Tensor> fed = new ArrayList<>();

    Feed(Session session) {
        runner = session.runner();
    }

    void give(Operand<TFloat32> into, Shape shape, float... values) {
        TFloat32 tensor = TFloat32.tensorOf(shape, DataBuffers.of(values, true, false));
        fed.add(tensor);
        runner.feed(into, tensor);
    }

    /** What is fed; to be told what to fetch, and run before this is closed. */
    Session.Runner runner() {
        return runner;
    }

    @Override
    public void close() {
        fed.forEach(Tensor::close);
    }
}
