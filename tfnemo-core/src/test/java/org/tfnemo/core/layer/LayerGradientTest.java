package org.tfnemo.core.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.gradient.GradientCheck;
import org.tfnemo.core.gradient.GradientTable;

/** Every layer and loss: the graph's gradient against finite differences. Keeps docs/gradients.md true. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayerGradientTest {
    private static final double TOLERANCE = 1e-3;
    private static final String HEAD = """
            # Gradients against finite differences

            Central differences along three random directions for each operand, at random values, the best of seven
            steps; the error is a share of the directional derivative. The bound is 1e-3. Written by
            `LayerGradientTest`, figures rounded up to a power of ten and to 1e-5 at least, where float32 ends;
            `GradientCheck` has the formula.""";

    private final GradientCheck check = new GradientCheck(17, 0.3);
    private final GradientTable table = new GradientTable(HEAD);

    static Stream<LayerCase> layers() {
        List<Long> even = List.of(2L, 8L, 6L, 3L);
        List<Long> odd = List.of(2L, 7L, 9L, 3L);
        List<Long> line = List.of(2L, 1L, 9L, 3L);
        List<Long> flat = List.of(4L, 5L);
        return Stream.of(
                training("convolution 1×1, stride 2", odd, new Conv2d("conv", 1, 4, 2)::apply),
                training("convolution 3×3", even, new Conv2d("conv", 3, 4, 1)::apply),
                training("convolution 3×3, stride 2, even image", even, new Conv2d("conv", 3, 4, 2)::apply),
                training("convolution 3×3, stride 2, odd image", odd, new Conv2d("conv", 3, 4, 2)::apply),
                training(
                        "convolution 3×3, stride 2, one place",
                        List.of(2L, 1L, 1L, 3L),
                        new Conv2d("conv", 3, 4, 2)::apply),
                training(
                        "convolution 3×3, stride 2, two frames",
                        List.of(2L, 7L, 2L, 3L),
                        new Conv2d("conv", 3, 4, 2)::apply),
                training("convolution 7×7, stride 2", even, new Conv2d("conv", 7, 4, 2)::apply),
                training("batch normalisation, training", even, new BatchNorm("norm")::apply),
                inference("batch normalisation, serving", even, new BatchNorm("norm")::apply),
                training("maximum pooling 3×3, stride 2, even image", even, new MaxPool("pool", 3, 2)::apply),
                training("maximum pooling 3×3, stride 2, odd image", odd, new MaxPool("pool", 3, 2)::apply),
                training("residual block, training", even, new ResidualBlock("block", 3, 1)::apply),
                training("residual block, stride 2, training", even, new ResidualBlock("block", 4, 2)::apply),
                inference("residual block, stride 2, serving", even, new ResidualBlock("block", 4, 2)::apply),
                training("global average pooling", odd, new GlobalAveragePool()::apply),
                training("convolution over time, 5 wide", line, new Conv1d("conv", 5, 4, 1)::apply),
                training("convolution over time, 5 wide, stride 2", line, new Conv1d("conv", 5, 4, 2)::apply),
                training("attention pooling, two places of six silent", List.of(2L, 6L, 3L), attention()),
                training("zeros where no sound is", even, silenced()),
                training("dropout, mask fed", flat, new Dropout("drop", 0.4)::apply),
                training("dense layer", flat, new Dense("dense", 3)::apply),
                inference("sum over two voices", List.of(4L, 6L), new VoiceSum(2)::apply),
                training("softmax cross entropy", flat, entropy(0)),
                training("softmax cross entropy, smoothing 0.1", flat, entropy(0.1)));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void gradientIsThatOfTheDifferences(LayerCase layer) {
        Map<String, Double> errors = check.errors(layer::build);
        assertThat(errors).allSatisfy((operand, error) -> assertThat(error).isLessThan(TOLERANCE));
        table.add(layer.name(), errors);
    }

    @AfterAll
    void writeTable() throws IOException {
        if (table.size() == layers().count()) { // not after a failure, nor where only some cases were asked for
            table.writeUnlessTold(Path.of("..", "docs", "gradients.md"));
        }
    }

    private static LayerCase training(
            String name, List<Long> shape, BiFunction<LayerScope, Operand<TFloat32>, Operand<TFloat32>> layer) {
        return new LayerCase(name, Mode.TRAINING, shape, layer);
    }

    private static LayerCase inference(
            String name, List<Long> shape, BiFunction<LayerScope, Operand<TFloat32>, Operand<TFloat32>> layer) {
        return new LayerCase(name, Mode.INFERENCE, shape, layer);
    }

    private static BiFunction<LayerScope, Operand<TFloat32>, Operand<TFloat32>> attention() {
        float[][] counts = {{1, 1, 1, 1, 0, 0}, {1, 1, 1, 1, 0, 0}};
        return (scope, x) ->
                new AttentionPool("attention", 4).apply(scope, x, scope.tf().constant(counts));
    }

    private static BiFunction<LayerScope, Operand<TFloat32>, Operand<TFloat32>> silenced() {
        float[][] sound = {{1, 1, 1, 1, 0, 0}, {1, 1, 0, 0, 0, 0}};
        return (scope, x) -> SoundFrames.masked(scope, x, scope.tf().constant(sound));
    }

    private static BiFunction<LayerScope, Operand<TFloat32>, Operand<TFloat32>> entropy(double smoothing) {
        float[][] targets = {{0, 1, 0, 0, 0}, {0, 0, 0, 0, 1}, {1, 0, 0, 0, 0}, {0, 0.3f, 0.7f, 0, 0}};
        return (scope, logits) ->
                new SoftmaxCrossEntropy(smoothing).apply(scope.tf(), scope.tf().constant(targets), logits);
    }
}
