package org.tfnemo.train.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tfnemo.core.model.Standardisation;
import org.tfnemo.dsp.representation.RepresentationName;

class StandardisationFitTest {
    private static final float[] CLIPS = {
        99, // not ours: the clip begins at offset 1
        1, 3, 10, 10
    };

    @Test
    void rowsOfACepstrumGetTheirOwnMeanAndDeviation() {
        StandardisationFit fit =
                StandardisationFit.of(RepresentationName.of("mfcc@2").standard(24_000));
        fit.add(CLIPS, 1, 2);
        assertThat(fit.fit()).isEqualTo(new Standardisation(List.of(2f, 10f), List.of(1f, 1f)));
    }

    @Test
    void rowsOfASpectrogramShareOne() {
        StandardisationFit fit =
                StandardisationFit.of(RepresentationName.of("spectrogram@2").standard(24_000));
        fit.add(CLIPS, 1, 2);
        double variance = (25 + 9 + 16 + 16) / 4.0; // around the mean 6
        assertThat(fit.fit()).isEqualTo(Standardisation.uniform(2, 6f, (float) Math.sqrt(variance)));
    }

    @Test
    void eachChannelOfAStackGetsWhatItsFamilyAsks() {
        StandardisationFit fit = StandardisationFit.of(
                RepresentationName.of("spectrogram@2+mfcc@2").standard(24_000));
        fit.add(new float[] {0, 2, 4, 6, 1, 3, 10, 10}, 0, 2);
        float shared = (float) Math.sqrt(5); // of 0, 2, 4, 6 around the mean 3
        assertThat(fit.fit()).isEqualTo(new Standardisation(List.of(3f, 3f, 2f, 10f), List.of(shared, shared, 1f, 1f)));
    }
}
