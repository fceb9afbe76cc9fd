package org.tfnemo.dsp.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.tfnemo.dsp.filterbank.MelScale;
import org.tfnemo.dsp.signal.FeatureMap;
import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.Sounds;

class RhythmAndContrastTest {
    private static final int RATE = 24_000;

    private final JavaFeatureEngine engine = new JavaFeatureEngine();

    @Test
    void clicksRepeatAtTheirOwnDistance() {
        int distance = 20; // frames: 141 beats a minute
        float[] clicks = new float[6 * RATE];
        for (int i = 1024; i < clicks.length; i += distance * 512) {
            clicks[i] = 0.9f;
        }

        FeatureMap tempogram = engine.extract(Tempogram.standard(RATE), clicks);

        int middle = tempogram.frames() / 2;
        assertThat(strongest(tempogram, middle, 8, 32)).isEqualTo(distance);
        assertThat(strongest(tempogram, middle, 32, 50)).isEqualTo(2 * distance);
        assertThat(tempogram.at(0, middle)).isEqualTo(1);
    }

    @Test
    void silenceHasNoRhythmAndNoContrast() {
        float[] silence = new float[9000];

        assertThat(engine.extract(Tempogram.standard(RATE), silence).toArray()).containsOnly(0);
        assertThat(engine.extract(SpectralContrast.standard(RATE), silence).toArray())
                .containsOnly(0);
        assertThat(engine.extract(Delta.standard(Mfcc.standard(RATE)), silence).toArray())
                .containsOnly(0);
    }

    @Test
    void aChordStandsOutOfItsValleysMoreThanNoise() {
        FeatureMap noise = engine.extract(SpectralContrast.standard(RATE), Sounds.noise(RATE, 1));
        FeatureMap tone = engine.extract(
                SpectralContrast.standard(RATE), Sounds.cosine(RATE, 100.0 / 2048, 0.5, 0)); // 1172 Hz, in band 3

        assertThat(tone.at(3, 20)).isGreaterThan(noise.at(3, 20) + 20);
    }

    @Test
    void deltaHasTheShapeOfWhatChanges() {
        Delta delta = Delta.standard(Tempogram.standard(RATE));

        assertThat(delta.rows()).isEqualTo(384);
        assertThat(delta.frames(72_000)).isEqualTo(141);
    }

    @Test
    void aClipTooShortForALineIsRefusedBeforeAndWhileItIsComputed() {
        Delta delta = Delta.standard(Mfcc.standard(RATE));
        String message =
                "frames must be at least the slope's width (9), because a line is fitted through as many; got 8";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> delta.frames(7 * 512))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.extract(delta, new float[7 * 512]))
                .withMessage(message);
    }

    @Test
    void aChangeOfAnythingCanBeDescribed() {
        FeatureMap rms = engine.extract(RmsEnergy.standard(), Sounds.noise(RATE, 3));
        FeatureMap change = engine.extract(Delta.standard(RmsEnergy.standard()), Sounds.noise(RATE, 3));

        double slope = 0;
        for (int m = -4; m <= 4; m++) {
            slope += m * (double) rms.at(0, 20 + m) / 60;
        }
        assertThat((double) change.at(0, 20)).isCloseTo(slope, offset(1e-9));
    }

    @Test
    void aChangeIsOfTheKindThatIsNamedAfterWhatChanges() {
        assertThat(RepresentationKind.of(Delta.standard(Tempogram.standard(RATE))))
                .isEqualTo(RepresentationKind.DELTA_TEMPOGRAM);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepresentationKind.of(Delta.standard(RmsEnergy.standard())))
                .withMessageStartingWith("representation must be registered in RepresentationKind; got Delta[");
    }

    @Test
    void aWindowOfOneFrameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tempogram(Framing.standard(), MelScale.standard(RATE), 1))
                .withMessage("window must be at least 2 frames; got 1");
    }

    private static int strongest(FeatureMap tempogram, int frame, int from, int to) {
        int strongest = from;
        for (int lag = from; lag < to; lag++) {
            strongest = tempogram.at(lag, frame) > tempogram.at(strongest, frame) ? lag : strongest;
        }
        return strongest;
    }
}
