package org.tfnemo.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tensorflow.Graph;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tfnemo.core.layer.LayerScope;
import org.tfnemo.core.layer.Mode;
import org.tfnemo.core.layer.Variables;
import org.tfnemo.core.layer.Weights;
import org.tfnemo.core.model.Architecture;
import org.tfnemo.core.model.ArchitectureKind;
import org.tfnemo.core.model.ModelSpec;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.core.model.Standardisation;
import org.tfnemo.core.serving.Inference;
import org.tfnemo.core.serving.ServingGraph;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RepresentationName;
import org.tfnemo.onnx.EmotionRecognizer;
import org.tfnemo.onnx.FloatTensor;
import org.tfnemo.onnx.ModelDescription;
import org.tfnemo.train.export.python.ProgressListener;

/** Real models, raw sound to probabilities, with random weights: the conversion does not mind. */
@Tag("slow")
class ServingExportTest {
    private static final SoundInput INPUT = new SoundInput(16_000, 1.0);
    private static final List<String> LABELS = List.of("anger", "fear", "sadness");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void rawSoundToProbabilitiesAgreesWithTensorFlow(ArchitectureKind kind) throws IOException {
        // One channel and voice once, and several of both otherwise: each conversion takes seconds.
        agrees(kind == ArchitectureKind.AUDIO_RESNET ? "melspectrogram" : "mfcc+rms", kind.standard());
    }

    private void agrees(String representation, Architecture architecture) throws IOException {
        Representation seen = RepresentationName.of(representation).standard(INPUT.rate());
        Standardisation standard = Standardisation.uniform(seen.rows(), -40, 20);
        ModelSpec spec = new ModelSpec(seen, standard, architecture, LABELS, seen.channels(), INPUT, 1.5);
        Path output = folder.resolve("model.onnx");
        try (ServingGraph graph = new ServingGraph(spec, weights(spec))) {
            ExportReport report = export(graph, spec, output);
            assertThat(report.verification().everyLabelAgrees()).isTrue();
            assertThat(report.verification().undefinedClips()).isEqualTo(4);
            AudioClip clip = AudioClip.of(ProbeSignal.CHIRP.samples(20_000, INPUT.rate()), INPUT.rate());
            float[] expected = graph.infer(clip.samples(), 1).probabilities();
            try (EmotionRecognizer recognizer = EmotionRecognizer.open(output)) {
                for (int i = 0; i < LABELS.size(); i++) {
                    assertThat(recognizer.recognize(clip).probability(LABELS.get(i)))
                            .isCloseTo(expected[i], within(1e-4)); // the library's promise
                }
            }
        }
    }

    private ExportReport export(ServingGraph graph, ModelSpec spec, Path output) throws IOException {
        Path saved = folder.resolve("saved");
        graph.save(saved);
        ModelDescription description =
                new ModelDescription(spec.labels(), INPUT.rate(), INPUT.seconds(), spec.temperature(), "{}", "test");
        Reference reference = (audio, batch, samples) -> outputs(graph.infer(audio, batch));
        return OnnxExporter.standard()
                .export(new ExportRequest(saved, output, description, reference, List.of()), ProgressListener.none());
    }

    private static ModelOutputs outputs(Inference inference) {
        return new ModelOutputs(
                tensor(inference.probabilities(), inference.batch()),
                tensor(inference.logits(), inference.batch()),
                tensor(inference.embedding(), inference.batch()));
    }

    private static FloatTensor tensor(float[] values, int batch) {
        return FloatTensor.owning(values, batch, values.length / batch);
    }

    private static Weights weights(ModelSpec spec) {
        try (Graph built = new Graph()) {
            Ops tf = Ops.create(built);
            Variables variables = new Variables(tf);
            var features = tf.placeholder(
                    TFloat32.class,
                    Placeholder.shape(Shape.of(-1, spec.representation().rows(), spec.frames())));
            spec.build(LayerScope.root(tf, variables, Mode.INFERENCE), features);
            return Weights.initial(variables.parameters(), 1);
        }
    }
}
