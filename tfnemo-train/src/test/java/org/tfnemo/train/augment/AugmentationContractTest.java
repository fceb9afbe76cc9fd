package org.tfnemo.train.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tfnemo.dsp.representation.Family;

/** What holds for every variation that the factory hands out. */
class AugmentationContractTest {
    private static final List<Record> ALL = List.of(
            new Speed(1, 0.8, 1.25),
            new Pitch(1, 0.8, 1.25),
            new Tempo(1, 0.8, 1.25),
            new TimeShift(2400, 4800),
            new Crop(1, 0.4),
            new Gain(1, -6, 6),
            new Noise(1, 10, 30),
            new Room(1, 2400, 9600, 0.5),
            new RowMask(1, 4),
            new FrameMask(1, 8),
            new HarmonicMask(1, 3),
            new FeatureNoise(1, 0.01),
            new FrameShift(1, 5),
            new Equaliser(1, 4, 1),
            new Splice(1, 0.5),
            new Mixup(1, 0.4));

    static Stream<FeatureAugmentation> features() {
        return ALL.stream().filter(FeatureAugmentation.class::isInstance).map(FeatureAugmentation.class::cast);
    }

    static Stream<WaveformAugmentation> waveform() {
        return ALL.stream().filter(WaveformAugmentation.class::isInstance).map(WaveformAugmentation.class::cast);
    }

    static Stream<BatchAugmentation> batch() {
        return ALL.stream().filter(BatchAugmentation.class::isInstance).map(BatchAugmentation.class::cast);
    }

    @Test
    void everyRegisteredVariationIsTestedHere() {
        assertThat(ALL.stream().map(AugmentationFactory::name)).containsExactlyElementsOf(AugmentationFactory.names());
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void everyRecipeUsesRegisteredVariationsOnly(Family family) {
        assertThat(Stream.of(AugmentationFactory.standard(family, 24_000), AugmentationFactory.pythonProject(family))
                        .flatMap(own -> Stream.of(own.waveform(), own.features(), own.batch()))
                        .flatMap(List::stream)
                        .map(variation -> AugmentationFactory.name((Record) variation)))
                .isSubsetOf(AugmentationFactory.names());
    }

    @ParameterizedTest
    @MethodSource("batch")
    void theSameSeedGivesTheSameBatch(BatchAugmentation augmentation) {
        assertThat(mixed(augmentation, 9)).containsExactly(mixed(augmentation, 9));
    }

    @ParameterizedTest
    @MethodSource("batch")
    void targetsStayDistributions(BatchAugmentation augmentation) {
        float[] targets = {1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0};
        augmentation.apply(noise(4 * 50), targets, 4, 10, new SplittableRandom(3));
        for (int clip = 0; clip < 4; clip++) {
            // Sums of two products in float32.
            assertThat(targets[3 * clip] + targets[3 * clip + 1] + targets[3 * clip + 2])
                    .isCloseTo(1f, within(1e-6f));
        }
    }

    private static float[] mixed(BatchAugmentation augmentation, int seed) {
        float[] features = noise(4 * 50);
        augmentation.apply(features, new float[] {1, 0, 0, 1, 1, 0, 0, 1}, 4, 10, new SplittableRandom(seed));
        return features;
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
