package org.tfnemo.train.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tfnemo.dsp.representation.MelSpectrogram;
import org.tfnemo.dsp.representation.Mfcc;
import org.tfnemo.dsp.representation.RmsEnergy;
import org.tfnemo.dsp.representation.Stacked;
import org.tfnemo.dsp.signal.FeatureMap;

class RelevancePictureTest {
    @Test
    void allThreePanelsAreDrawn() {
        MelSpectrogram mel = MelSpectrogram.standard(8000);
        FeatureMap values = new FeatureMap(mel.rows(), 10, new float[mel.rows() * 10]);
        FeatureMap coarse = new FeatureMap(2, 2, new float[] {0, 1, 2, -1});

        String svg = new RelevancePicture("a clip", values, coarse, coarse, mel, 8000)
                .picture()
                .svg();

        assertThat(svg).contains("a clip", "Grad-CAM", "where a part is hidden");
        assertThat(svg.split("<image", -1)).hasSize(4);
    }

    @Test
    void eachChannelOfAStackHasItsOwn() {
        Stacked stack = new Stacked(List.of(MelSpectrogram.standard(8000), Mfcc.standard(8000), RmsEnergy.standard()));
        FeatureMap values = new FeatureMap(stack.rows(), 10, new float[stack.rows() * 10]);
        FeatureMap coarse = new FeatureMap(2, 2, new float[] {0, 1, 2, -1});

        String svg = new RelevancePicture("a clip", values, coarse, coarse, stack, 8000)
                .picture()
                .svg();

        assertThat(svg).contains("a clip", ">mfcc<", ">rms<", "Grad-CAM", "where a part is hidden");
        assertThat(svg.split("<image", -1)).hasSize(6);
    }
}
