package org.tfnemo.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tfnemo.dsp.audio.AudioClip;

class ProbeInputsTest {
    private static final int CLIP = 4000;
    private final ProbeInputs inputs = new ProbeInputs(8000, CLIP);

    @Test
    void sixtyFourAndMoreWithoutRealClips() {
        assertThat(inputs.with(List.of())).hasSizeGreaterThanOrEqualTo(64);
    }

    @Test
    void batchesAreOneThreeAndThirtyTwo() {
        assertThat(inputs.with(List.of())).extracting(ProbeInput::batch).contains(1, 3, 32);
    }

    @Test
    void lengthsAreBelowAtAndAboveTheClip() {
        assertThat(inputs.with(List.of()))
                .extracting(ProbeInput::samples)
                .contains(1, 2, CLIP / 2, CLIP - 1, CLIP, CLIP + 1, 2 * CLIP);
    }

    @Test
    void everySampleIsWithinFullScaleOrNaN() {
        for (ProbeInput input : inputs.with(List.of())) {
            for (float sample : input.audio()) {
                assertThat(Float.isNaN(sample) || Math.abs(sample) <= 1)
                        .as(input.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void fourInputsHoldNaN() {
        assertThat(inputs.with(List.of()).stream().filter(ProbeInputsTest::holdsNaN))
                .hasSize(4);
    }

    private static boolean holdsNaN(ProbeInput input) {
        for (float sample : input.audio()) {
            if (Float.isNaN(sample)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theSameInEveryRun() {
        List<ProbeInput> first = inputs.with(List.of());
        List<ProbeInput> second = inputs.with(List.of());
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i).audio()).isEqualTo(first.get(i).audio());
        }
    }

    @Test
    void realClipsComeAtTheirOwnLengthAndInBatches() {
        AudioClip clip = AudioClip.of(new float[5000], 8000);
        List<ProbeInput> real = inputs.with(Collections.nCopies(40, clip)).stream()
                .filter(input -> input.toString().contains("real"))
                .toList();
        assertThat(real).hasSize(42);
        assertThat(real.get(0)).hasToString("real clip 0 [1, 5000]");
        assertThat(real.get(41)).hasToString("a batch of real clips [32, 4000]");
    }

    @Test
    void oneSampleIsEnoughForAClip() {
        assertThat(new ProbeInputs(8000, 1).with(List.of())).hasSizeGreaterThanOrEqualTo(64);
    }

    @Test
    void realClipsOfAnotherRateAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inputs.with(List.of(AudioClip.of(new float[10], 16_000))))
                .withMessage("clips must be at the model's rate, 8000 Hz; got 16000 Hz");
    }
}
