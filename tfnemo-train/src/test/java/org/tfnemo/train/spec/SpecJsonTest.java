package org.tfnemo.train.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tfnemo.core.model.ArchitectureKind;
import org.tfnemo.core.model.ModelSpec;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.core.model.Standardisation;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.dsp.representation.RepresentationName;

class SpecJsonTest {
    @ParameterizedTest
    @EnumSource
    void everyRepresentationComesBackAsItWas(RepresentationKind kind) {
        ModelSpec spec = spec(kind.standard(24_000), ArchitectureKind.AUDIO_RESNET);
        assertThat(SpecJson.read(SpecJson.write(spec))).isEqualTo(spec);
    }

    @ParameterizedTest
    @ValueSource(strings = {"spectrogram@128", "delta_mfcc@20", "melspectrogram+delta_mfcc+tempogram@96"})
    void whatIsComposedComesBackAsItWas(String name) {
        ModelSpec spec = spec(RepresentationName.of(name).standard(24_000), ArchitectureKind.AUDIO_RESNET);
        assertThat(SpecJson.read(SpecJson.write(spec))).isEqualTo(spec);
    }

    @ParameterizedTest
    @EnumSource
    void everyArchitectureComesBackAsItWas(ArchitectureKind kind) {
        ModelSpec spec = spec(RepresentationKind.MFCC.standard(24_000), kind);
        assertThat(SpecJson.read(SpecJson.write(spec))).isEqualTo(spec);
    }

    @Test
    void aModelOlderThanVoicesTellsNoneApart() {
        ModelSpec spec = spec(RepresentationKind.RMS.standard(24_000), ArchitectureKind.AUDIO_RESNET);
        String old = SpecJson.write(spec).replace("\"voices\":3,", "");
        assertThat(old).doesNotContain("voices");
        assertThat(SpecJson.read(old).voices()).isEqualTo(1);
    }

    @Test
    void settingsThatTheRecordRefusesAreRefused() {
        String json = SpecJson.write(spec(RepresentationKind.RMS.standard(24_000), ArchitectureKind.AUDIO_RESNET));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecJson.read(json.replace("\"hop\":512", "\"hop\":0")))
                .withMessageContaining("hop must be at least 1 sample; got 0");
    }

    @Test
    void otherTextIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecJson.read("{}"))
                .withMessageStartingWith("spec must be a model's description in JSON");
    }

    private static ModelSpec spec(Representation representation, ArchitectureKind architecture) {
        return new ModelSpec(
                representation,
                Standardisation.uniform(representation.rows(), -42.125f, 17.3f),
                architecture.standard(),
                List.of("anger", "fear"),
                3,
                SoundInput.standard(),
                1.5);
    }
}
