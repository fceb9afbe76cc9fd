package org.tfnemo.dsp.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tfnemo.dsp.signal.SignalOps;

class RepresentationKindTest {
    @ParameterizedTest
    @EnumSource
    void isFoundByItsNameAndByItsSettings(RepresentationKind kind) {
        assertThat(RepresentationKind.of(kind.id())).isEqualTo(kind);
        assertThat(RepresentationKind.of(kind.standard(24_000))).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource
    void standardSettingsAreValues(RepresentationKind kind) {
        Representation first = kind.standard(24_000);
        Representation second = kind.standard(24_000);

        assertThat(second).isEqualTo(first).hasSameHashCodeAs(first);
    }

    @Test
    void anUnknownNameIsRefusedWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepresentationKind.of("mel"))
                .withMessageStartingWith("representation must be one of melspectrogram, spectrogram, mfcc, rms, zcr")
                .withMessageEndingWith("; got mel");
    }

    @Test
    void anUnregisteredDefinitionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepresentationKind.of(new Unregistered()))
                .withMessage("representation must be registered in RepresentationKind; got Unregistered[]");
    }

    private record Unregistered() implements Representation {
        @Override
        public <X> X extract(SignalOps<X> dsp, X samples) {
            return samples;
        }

        @Override
        public int rows() {
            return 1;
        }

        @Override
        public int frames(int samples) {
            return samples;
        }
    }
}
