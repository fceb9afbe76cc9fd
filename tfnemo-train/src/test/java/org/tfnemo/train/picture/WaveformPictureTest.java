package org.tfnemo.train.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tfnemo.dsp.audio.AudioClip;

class WaveformPictureTest {
    @Test
    void aSingleClickIsSeenInALongClip() throws IOException {
        float[] samples = new float[240_000];
        samples[120_000] = 0.8f;
        BufferedImage image =
                new WaveformPicture("", AudioClip.of(samples, 24_000)).picture().image();
        int middle = 2 * (76 + 856 / 2);
        boolean seen = false;
        for (int x = middle - 4; x <= middle + 4; x++) {
            seen |= blue(image.getRGB(x, 2 * 44 + 20)); // near the top of the plot
        }
        assertThat(seen).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 3424, 3425, 100_001})
    void anyLengthIsDrawn(int length) throws IOException {
        BufferedImage image = new WaveformPicture("", AudioClip.of(new float[length], 24_000))
                .picture()
                .image();
        assertThat(image.getWidth()).isEqualTo(1920);
    }

    @Test
    void nothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WaveformPicture("", AudioClip.of(new float[0], 24_000)))
                .withMessage("clip must hold at least one sample; got 0");
    }

    private static boolean blue(int rgb) {
        return (rgb & 255) > (rgb >> 16 & 255) + 60;
    }
}
