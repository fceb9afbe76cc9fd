package org.tfnemo.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.dsp.signal.FeatureMap;

class OnnxFeatureModelTest {
    @TempDir
    Path folder;

    @Test
    void rowsAreTheGraphsRows() throws IOException {
        float[] clip = TinyModel.noise(16, 1).samples();
        try (OnnxFeatureModel model = open("features.onnx")) {
            FeatureMap features = model.extract(clip);
            assertThat(features.rows()).isEqualTo(2);
            assertThat(features.frames()).isEqualTo(16);
            for (int t = 0; t < 16; t++) {
                assertThat(features.at(0, t)).isEqualTo(clip[t]);
                assertThat(features.at(1, t)).isEqualTo(clip[t] * clip[t]);
            }
        }
    }

    @Test
    void anotherLengthIsRefused() throws IOException {
        try (OnnxFeatureModel model = open("features.onnx")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> model.extract(new float[15]))
                    .withMessage("clip must hold the 16 samples that the graph is for; got 15");
        }
    }

    @Test
    void aClassifierIsRefused() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> open("tiny.onnx"))
                .withMessageContaining("a feature graph must take audio [batch, samples] and give features");
    }

    private OnnxFeatureModel open(String name) throws IOException {
        return OnnxFeatureModel.open(TinyModel.file(name, folder), RuntimeSettings.standard());
    }
}
