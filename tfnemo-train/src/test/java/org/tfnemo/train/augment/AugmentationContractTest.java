package org.tfnemo.train.augment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tfnemo.dsp.representation.Family;

/** What holds for every variation that the factory hands out. */
class AugmentationContractTest {
    static Stream<FeatureAugmentation> features() {
        return Arrays.stream(Family.values())
                .flatMap(family -> AugmentationFactory.features(family).stream())
                .distinct();
    }

    static Stream<WaveformAugmentation> waveform() {
        return AugmentationFactory.waveform(24_000).stream();
    }

    @ParameterizedTest
    @MethodSource("waveform")
    void theSameSeedGivesTheSameSound(WaveformAugmentation augmentation) {
        float[] first = augmentation.apply(noise(5000), new SplittableRandom(9));
        assertThat(augmentation.apply(noise(5000), new SplittableRandom(9))).containsExactly(first);
    }

    @ParameterizedTest
    @MethodSource("waveform")
    void theRecordingIsNotModified(WaveformAugmentation augmentation) {
        float[] samples = noise(5000);
        augmentation.apply(samples, new SplittableRandom(9));
        assertThat(samples).containsExactly(noise(5000));
    }

    @ParameterizedTest
    @MethodSource("waveform")
    void aSingleSampleStaysSound(WaveformAugmentation augmentation) {
        for (int seed = 0; seed < 50; seed++) {
            assertThat(augmentation.apply(new float[] {0.5f}, new SplittableRandom(seed)))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void theSameSeedGivesTheSameFeatures(FeatureAugmentation augmentation) {
        assertThat(varied(augmentation, 12, 30, 9)).containsExactly(varied(augmentation, 12, 30, 9));
    }

    @ParameterizedTest
    @MethodSource("features")
    void aSingleValueIsNeverHidden(FeatureAugmentation augmentation) {
        for (int seed = 0; seed < 50; seed++) {
            assertThat(varied(augmentation, 1, 1, seed)).hasSize(1).doesNotContain(0f);
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void someClipIsVaried(FeatureAugmentation augmentation) {
        float[] plain = noise(12 * 30);
        assertThat(Stream.iterate(0, seed -> seed + 1).limit(50))
                .anySatisfy(
                        seed -> assertThat(varied(augmentation, 12, 30, seed)).isNotEqualTo(plain));
    }

    private static float[] varied(FeatureAugmentation augmentation, int rows, int frames, int seed) {
        float[] features = noise(rows * frames);
        augmentation.apply(features, rows, frames, new SplittableRandom(seed));
        return features;
    }

    private static float[] noise(int length) {
        SplittableRandom random = new SplittableRandom(4);
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) (0.1 + 0.8 * random.nextDouble());
        }
        return values;
    }
}
