package org.tfnemo.dsp.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tfnemo.dsp.signal.FeatureMap;
import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.Sounds;

class StackedTest {
    private static final Representation MFCC = Mfcc.standard(24_000);
    private static final Representation RMS = RmsEnergy.standard();
    private static final Representation CHROMA = Chroma.standard(24_000);

    private final JavaFeatureEngine engine = new JavaFeatureEngine();

    @Test
    void eachChannelIsItsPartWithRowsRepeatedToTheHighest() {
        float[] sound = Sounds.noise(9000, 1);
        Stacked stack = new Stacked(List.of(CHROMA, MFCC, RMS));
        FeatureMap stacked = engine.extract(stack, sound);

        assertThat(stack.height()).isEqualTo(40);
        assertThat(stacked.rows()).isEqualTo(3 * 40).isEqualTo(stack.rows());
        assertThat(stacked.frames()).isEqualTo(stack.frames(9000));
        FeatureMap chroma = engine.extract(CHROMA, sound);
        FeatureMap mfcc = engine.extract(MFCC, sound);
        FeatureMap rms = engine.extract(RMS, sound);
        for (int row = 0; row < 40; row++) {
            assertThat(stacked.at(row, 7)).isEqualTo(chroma.at(row * 12 / 40, 7));
            assertThat(stacked.at(40 + row, 7)).isEqualTo(mfcc.at(row, 7));
            assertThat(stacked.at(80 + row, 7)).isEqualTo(rms.at(0, 7));
        }
    }

    @Test
    void eachPartIsTakenOutAsItWasPutIn() {
        float[] sound = Sounds.noise(9000, 1);
        Stacked stack = new Stacked(List.of(CHROMA, MFCC, RMS));
        FeatureMap stacked = engine.extract(stack, sound);

        for (int channel = 0; channel < 3; channel++) {
            assertThat(stack.part(stacked, channel).toArray())
                    .isEqualTo(engine.extract(stack.parts().get(channel), sound).toArray());
        }
    }

    @Test
    void oneAndTheSameTwiceAreNoStack() {
        for (List<Representation> parts : List.of(List.of(MFCC), List.of(MFCC, MFCC))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Stacked(parts))
                    .withMessageStartingWith("parts must be at least two different representations; got [Mfcc[");
        }
    }

    @Test
    void aStackWithinAStackIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stacked(List.of(RMS, new Stacked(List.of(MFCC, RMS)))))
                .withMessageStartingWith("parts must not be stacked themselves");
    }

    @Test
    void framesThatDoNotAgreeAreRefused() {
        Stacked stack = new Stacked(List.of(MFCC, new RmsEnergy(new Framing(2048, 256))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> stack.frames(9000))
                .withMessageStartingWith(
                        "parts must have as many frames as the first (18), so that they fit one image; "
                                + "got 36 of RmsEnergy[");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.extract(stack, new float[9000]))
                .withMessage("parts must have as many frames as the first (18); got 36");
    }
}
