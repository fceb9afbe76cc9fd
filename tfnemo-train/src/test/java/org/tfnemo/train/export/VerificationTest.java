package org.tfnemo.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.onnx.FloatTensor;
import org.tfnemo.onnx.OnnxModel;
import org.tfnemo.onnx.RuntimeSettings;

/** A real model file, and references that are right or wrong in one way each. */
class VerificationTest {
    private final List<ProbeInput> inputs = new ProbeInputs(ToyModel.RATE, ToyModel.CLIP).with(List.of());
    private final ToyModel toy = ToyModel.create();
    private OnnxModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        model = OnnxModel.open(TinyOnnx.in(folder), RuntimeSettings.standard());
    }

    @AfterEach
    void close() {
        model.close();
        toy.close();
    }

    private VerificationReport verify(Reference reference) throws ExportException {
        return new Verification(model, reference, Tolerance.standard()).run(inputs);
    }

    @Test
    void theSameModelInTensorFlowAgrees() throws ExportException {
        VerificationReport report = verify(toy);
        assertThat(report.inputs()).isEqualTo(inputs.size());
        assertThat(report.clips())
                .isEqualTo(inputs.stream().mapToInt(ProbeInput::batch).sum());
        assertThat(report.undefinedClips()).isEqualTo(4);
        assertThat(report.everyLabelAgrees()).isTrue();
        assertThat(report.probabilities()).isBetween(1e-9, 1e-5); // float32 sums in another order
    }

    @Test
    void aReferenceThatHidesNaNIsRefused() {
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(() -> verify((audio, batch, samples) -> {
                    float[] clean = audio.clone();
                    for (int i = 0; i < clean.length; i++) {
                        clean[i] = Float.isNaN(clean[i]) ? 0 : clean[i];
                    }
                    return toy.run(clean, batch, samples);
                }))
                .withMessage("the converted model is wrong: on noise with NaN at sample 0 [1, 4000] its probabilities"
                        + " and TensorFlow's differ in shape, or only one of the two is NaN or infinite");
    }

    @Test
    void logitsOffByAConstantAreRefusedAlthoughTheProbabilitiesAgree() {
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(() -> verify((audio, batch, samples) -> {
                    ModelOutputs outputs = toy.run(audio, batch, samples);
                    return new ModelOutputs(outputs.probabilities(), plus(1, outputs.logits()), outputs.embedding());
                }))
                .withMessageMatching("the converted model is wrong: on silence \\[1, 4000] its logits and"
                        + " TensorFlow's differ by 1\\.00, more than 0\\.00100");
    }

    @Test
    void anErrorThatOnlyLargeBatchesShowIsFound() {
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(() -> verify((audio, batch, samples) -> {
                    ModelOutputs outputs = toy.run(audio, batch, samples);
                    return batch < 32
                            ? outputs
                            : new ModelOutputs(
                                    outputs.probabilities(), outputs.logits(), plus(0.01f, outputs.embedding()));
                }))
                .withMessageStartingWith(
                        "the converted model is wrong: on a batch of signals [32, 2000] its embedding");
    }

    @Test
    void anotherWidthIsRefused() {
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(() -> verify((audio, batch, samples) -> {
                    ModelOutputs outputs = toy.run(audio, batch, samples);
                    return new ModelOutputs(outputs.probabilities(), outputs.logits(), outputs.logits());
                }))
                .withMessageContaining("its embedding and TensorFlow's differ in shape");
    }

    private static FloatTensor plus(float constant, FloatTensor tensor) {
        float[] values = tensor.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] += constant;
        }
        return FloatTensor.owning(
                values, tensor.shape().stream().mapToLong(Long::longValue).toArray());
    }
}
