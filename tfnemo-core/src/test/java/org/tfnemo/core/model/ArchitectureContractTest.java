package org.tfnemo.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorflow.Graph;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

class ArchitectureContractTest {
    /** Channels, rows and frames: the usual, high, flat, short, stacked. */
    static Stream<Arguments> everyKindOnEveryPicture() {
        int[][] pictures = {{1, 128, 141}, {1, 1025, 30}, {1, 1, 30}, {1, 128, 1}, {3, 40, 33}};
        return Stream.of(ArchitectureKind.values())
                .flatMap(kind -> Stream.of(pictures).map(p -> Arguments.of(kind, p[0], p[1], p[2])));
    }

    @ParameterizedTest
    @MethodSource("everyKindOnEveryPicture")
    void takesAnyPicture(ArchitectureKind kind, int channels, long rows, long frames) {
        Networks.Built built = Networks.build(kind.standard(), channels, rows, frames);

        assertThat(built.logits().asArray()).containsExactly(Shape.UNKNOWN_SIZE, 6);
        assertThat(built.embedding().numDimensions()).isEqualTo(2);
        assertThat(built.embedding().get(1)).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsNameAndByItsSettings(ArchitectureKind kind) {
        assertThat(ArchitectureKind.of(kind.id())).isEqualTo(kind);
        assertThat(ArchitectureKind.of(kind.standard())).isEqualTo(kind);
    }

    // Summed layer by layer; ResNet-18's is PyTorch's with one channel and a linear head of six.
    @ParameterizedTest
    @CsvSource({
        "audio_resnet, 1, 128, 11173318",
        "audio_resnet, 3, 128, 11179590",
        "small_resnet, 1, 128, 695526",
        "conv1d, 1, 128, 716166",
        "conv1d, 1, 1, 659270",
        "attention_cnn, 1, 128, 658166"
    })
    void hasSoManyTrainableParameters(String id, int channels, long rows, int parameters) {
        assertThat(Networks.build(ArchitectureKind.of(id).standard(), channels, rows, 141)
                        .trainable())
                .isEqualTo(parameters);
    }

    @Test
    void aWidthOfZeroIsRefused() {
        String message = "width must be at least 1 channel; got 0";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AudioResNet(0, 0.5))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SmallResNet(0, 0.5))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conv1dNet(0, 0.5))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AttentionCnn(0, 0.5))
                .withMessage(message);
    }

    @Test
    void channelsThatDoNotDivideTheRowsAreRefused() {
        try (Graph graph = new Graph()) {
            var values = Ops.create(graph)
                    .placeholder(TFloat32.class, Placeholder.shape(Shape.of(Shape.UNKNOWN_SIZE, 128, 141)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Features(values, 3))
                    .withMessage("channels must divide the 128 rows of the features; got 3");
        }
    }
}
