package org.tfnemo.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensorflow.Graph;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.LayerScope;
import org.tfnemo.core.layer.Mode;
import org.tfnemo.core.layer.Parameter;
import org.tfnemo.core.layer.Variables;

class AudioResNetTest {
    @ParameterizedTest
    @CsvSource({"128, 141", "40, 141", "1025, 141", "1, 30", "128, 1"})
    void hasElevenMillionTrainableParametersWhateverThePicture(long rows, long frames) {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Variables variables = new Variables(tf);
            var features = tf.placeholder(
                    TFloat32.class,
                    org.tensorflow.op.core.Placeholder.shape(Shape.of(Shape.UNKNOWN_SIZE, rows, frames)));
            Architecture.Outputs outputs = AudioResNet.standard()
                    .build(LayerScope.root(tf.withSubScope("network"), variables, Mode.TRAINING), features, 6);
            assertThat(variables.parameters().stream()
                            .filter(Parameter::trainable)
                            .mapToInt(Parameter::size)
                            .sum())
                    .isEqualTo(11_173_318); // PyTorch's ResNet-18 with one channel and a linear head of six
            assertThat(outputs.embedding().shape().asArray()).containsExactly(Shape.UNKNOWN_SIZE, 512);
            assertThat(outputs.logits().shape().asArray()).containsExactly(Shape.UNKNOWN_SIZE, 6);
        }
    }

    @Test
    void aWidthOfZeroIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AudioResNet(0, 0.5))
                .withMessage("width must be at least 1 channel; got 0");
    }
}
