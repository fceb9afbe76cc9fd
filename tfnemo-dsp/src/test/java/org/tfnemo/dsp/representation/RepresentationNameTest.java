package org.tfnemo.dsp.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepresentationNameTest {
    @ParameterizedTest
    @EnumSource
    void aKindsIdIsItsName(RepresentationKind kind) {
        RepresentationName name = RepresentationName.of(kind.id());

        assertThat(name).isEqualTo(RepresentationName.of(kind));
        assertThat(name.standard(16_000)).isEqualTo(kind.standard(16_000));
        assertThat(name.family()).isEqualTo(kind.family());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spectrogram@128",
                "delta_tempogram@96",
                "tonnetz@6",
                "rms@1",
                "melspectrogram+mfcc+rms",
                "spectrogram@128+tempogram@128"
            })
    void aNameIsReadAndFoundAgain(String id) {
        RepresentationName name = RepresentationName.of(id);

        assertThat(name.id()).isEqualTo(id);
        assertThat(RepresentationName.of(name.standard(24_000))).isEqualTo(name);
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreTheSameAtEveryRate(RepresentationKind kind) {
        assertThat(kind.standard(16_000).rows()).isEqualTo(kind.standard(48_000).rows());
    }

    @Test
    void theSameChannelTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepresentationName.of("mfcc+rms+mfcc"))
                .withMessage("representation must name each of its channels once; got mfcc+rms+mfcc");
    }

    @Test
    void severalChannelsAreAFamilyOfTheirOwn() {
        assertThat(RepresentationName.of("mfcc+rms").family()).isEqualTo(Family.STACK);
    }

    @Test
    void moreRowsThanTheKindHasAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepresentationName.of("tonnetz@7"))
                .withMessage("rows of tonnetz must be pooled to 1 to 6; got 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spectrogram@", "spectrogram@many", "spectrogram@128@64"})
    void whatIsNoNumberIsRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepresentationName.of(id))
                .withMessage("representation must be pooled to a number of rows, such as spectrogram@64; got " + id);
    }
}
