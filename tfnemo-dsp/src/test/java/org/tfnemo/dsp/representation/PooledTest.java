package org.tfnemo.dsp.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tfnemo.dsp.signal.FeatureMap;
import org.tfnemo.dsp.signal.Sounds;

class PooledTest {
    private static final Representation WHOLE = Spectrogram.standard();

    private final JavaFeatureEngine engine = new JavaFeatureEngine();

    @Test
    void eachRowIsTheMeanOfItsNeighbours() {
        float[] sound = Sounds.noise(9000, 1);
        FeatureMap whole = engine.extract(WHOLE, sound);
        FeatureMap pooled = engine.extract(new Pooled(WHOLE, 100), sound);

        assertThat(pooled.rows()).isEqualTo(100);
        assertThat(pooled.frames()).isEqualTo(whole.frames());
        for (int row = 0; row < 100; row++) {
            int start = row * 1025 / 100;
            int end = (row + 1) * 1025 / 100;
            double sum = 0;
            for (int i = start; i < end; i++) {
                sum += whole.at(i, 7);
            }
            // float32 sums of ten values of up to 80
            assertThat((double) pooled.at(row, 7)).isCloseTo(sum / (end - start), within(1e-4));
        }
    }

    @Test
    void toItsOwnRowsItStaysAsItIs() {
        float[] sound = Sounds.noise(5000, 2);
        Representation mel = MelSpectrogram.standard(24_000);

        assertThat(engine.extract(new Pooled(mel, 128), sound).toArray())
                .isEqualTo(engine.extract(mel, sound).toArray());
    }

    @Test
    void whatIsPooledIsNotPooledAgain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pooled(new Pooled(WHOLE, 128), 64))
                .withMessageStartingWith("inner must be a single representation; got Pooled[");
    }

    @Test
    void moreRowsThanThereAreAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pooled(WHOLE, 1026))
                .withMessage("rows must be 1 to 1025, the rows that are pooled; got 1026");
    }
}
