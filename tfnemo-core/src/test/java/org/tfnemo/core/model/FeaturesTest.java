package org.tfnemo.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

class FeaturesTest {
    /** Two channels of two rows over three frames, numbered channel, row, frame. */
    private static final float[][][] STACK = {{{111, 112, 113}, {121, 122, 123}, {211, 212, 213}, {221, 222, 223}}};

    @Test
    void anImageHasTheChannelsLast() {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Operand<TFloat32> image = new Features(tf.constant(STACK), 2).image(tf);

            assertThat(image.shape().asArray()).containsExactly(1, 2, 3, 2);
            assertThat(values(graph, image))
                    .containsExactly(111, 211, 112, 212, 113, 213, 121, 221, 122, 222, 123, 223);
        }
    }

    @Test
    void aLineHasTheRowsLast() {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Operand<TFloat32> line = new Features(tf.constant(STACK), 2).line(tf);

            assertThat(line.shape().asArray()).containsExactly(1, 1, 3, 4);
            assertThat(values(graph, line)).startsWith(111, 121, 211, 221, 112);
        }
    }

    private static float[] values(Graph graph, Operand<TFloat32> operand) {
        try (Session session = new Session(graph);
                var result = session.runner().fetch(operand).run()) {
            float[] copy = new float[12];
            TFloat32 tensor = (TFloat32) result.get(0);
            tensor.copyTo(NdArrays.wrap(tensor.shape(), DataBuffers.of(copy, false, false)));
            return copy;
        }
    }
}
