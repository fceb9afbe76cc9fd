package org.tfnemo.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.core.graph.FeatureGraph;
import org.tfnemo.dsp.representation.JavaFeatureEngine;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RepresentationName;
import org.tfnemo.dsp.representation.RmsEnergy;
import org.tfnemo.dsp.representation.ZeroCrossingRate;
import org.tfnemo.dsp.signal.FeatureMap;
import org.tfnemo.train.export.python.InterpreterSearch;
import org.tfnemo.train.export.python.Pins;
import org.tfnemo.train.export.python.ProgressListener;
import org.tfnemo.train.export.python.PythonEnvironment;
import org.tfnemo.train.storage.CacheDirectory;

@Tag("slow")
class OnnxFeatureEngineTest {
    private static final Representation RMS = RmsEnergy.standard();

    @TempDir
    Path folder;

    private final List<String> steps = new ArrayList<>();

    private OnnxFeatureEngine engine() {
        return new OnnxFeatureEngine(
                new FeatureGraphFiles(new CacheDirectory(folder), PythonEnvironment.standard(), this::heard));
    }

    private void heard(String step) {
        if (step.startsWith("converting")) {
            steps.add(step); // and not the making of the environment, which another test may have caused
        }
    }

    private List<Path> cached() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("features"))) {
            return files.toList();
        }
    }

    @Test
    void valuesAreTensorFlowsAndTheGraphIsConvertedOnce() throws IOException {
        float[] sound = ProbeSignal.NOISE.samples(5001, 24_000);
        FeatureMap first;
        try (OnnxFeatureEngine engine = engine()) {
            first = engine.extract(RMS, sound);
            engine.extract(RMS, sound);
        }
        try (OnnxFeatureEngine later = engine()) {
            assertThat(later.extract(RMS, sound).toArray()).isEqualTo(first.toArray());
        }
        assertThat(steps).containsExactly("converting rms for 5001 samples to ONNX");
        assertThat(cached()).hasSize(1);
        try (FeatureGraph graph = new FeatureGraph(RMS, sound.length)) {
            float[] expected = graph.extract(sound, 1);
            for (int t = 0; t < expected.length; t++) {
                // float32 sums of 2048 squares in another order
                assertThat(first.at(0, t)).isCloseTo(expected[t], within(1e-6f));
            }
        }
    }

    /** Pooled rows and stacked channels in one graph, as {@code features --engine onnx} asks for it. */
    @Test
    void composedNamesHaveTheValuesOfJava() {
        float[] sound = ProbeSignal.CHIRP.samples(6000, 24_000);
        RepresentationName name = RepresentationName.of("spectrogram@16+rms");
        Representation composed = name.standard(24_000);
        FeatureMap expected = new JavaFeatureEngine().extract(composed, sound);
        FeatureMap actual;
        try (OnnxFeatureEngine engine = engine()) {
            actual = engine.extract(composed, sound);
        }
        assertThat(steps).containsExactly("converting spectrogram@16+rms for 6000 samples to ONNX");
        assertThat(List.of(actual.rows(), actual.frames())).isEqualTo(List.of(2 * 16, composed.frames(6000)));
        for (int row = 0; row < actual.rows(); row++) {
            for (int t = 0; t < actual.frames(); t++) {
                // float32 in another order; the spectrogram's values reach 20, the energy's 1
                assertThat(actual.at(row, t))
                        .as("row %d, frame %d", row, t)
                        .isCloseTo(expected.at(row, t), within(row < 16 ? 1e-3f : 1e-6f));
            }
        }
    }

    @Test
    void aDamagedGraphIsConvertedAgain() throws IOException {
        float[] sound = ProbeSignal.PULSES.samples(3000, 24_000);
        Representation zcr = ZeroCrossingRate.standard();
        try (OnnxFeatureEngine engine = engine()) {
            FeatureMap before = engine.extract(zcr, sound);
            Path file = cached().get(0);
            Files.writeString(file, "damaged", StandardCharsets.UTF_8);
            try (OnnxFeatureEngine later = engine()) {
                assertThat(later.extract(zcr, sound).toArray()).isEqualTo(before.toArray());
            }
        }
        assertThat(steps).hasSize(3);
        assertThat(steps.get(1)).startsWith("converting again, because ");
    }

    @Test
    void missingPythonIsSaidInOneLine() {
        CacheDirectory cache = new CacheDirectory(folder);
        PythonEnvironment none = new PythonEnvironment(cache, Pins.conversion(), new InterpreterSearch(""));
        try (OnnxFeatureEngine engine =
                new OnnxFeatureEngine(new FeatureGraphFiles(cache, none, ProgressListener.none()))) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> engine.extract(RMS, new float[100]))
                    .withMessageStartingWith("Python 3.10, 3.11, 3.12 or 3.13 with venv must be on the PATH");
        }
    }

    @Test
    void noSamplesAreRefused() {
        try (OnnxFeatureEngine engine = engine()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> engine.extract(RMS, new float[0]))
                    .withMessage("samples must hold at least one sample; got none");
        }
    }
}
