package org.tfnemo.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RuntimeSettingsTest {
    @Test
    void noThreadsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuntimeSettings(0, false))
                .withMessage("threads must be at least 1; got 0");
    }

    @Test
    void moreThreadsGiveTheSameAnswer() throws ModelException {
        byte[] model = TinyModel.bytes("tiny.onnx");
        try (EmotionRecognizer one = EmotionRecognizer.open(model);
                EmotionRecognizer two =
                        EmotionRecognizer.open(model, RuntimeSettings.standard().withThreads(2))) {
            assertThat(two.recognize(TinyModel.noise(4000, 9))).isEqualTo(one.recognize(TinyModel.noise(4000, 9)));
        }
    }
}
