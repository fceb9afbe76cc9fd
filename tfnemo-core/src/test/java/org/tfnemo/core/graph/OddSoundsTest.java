package org.tfnemo.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tfnemo.dsp.golden.Golden;
import org.tfnemo.dsp.representation.JavaFeatureEngine;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.dsp.signal.FeatureMap;
import org.tfnemo.dsp.signal.Sounds;

/** What every registered representation owes sounds that nobody speaks: the same numbers, or the same refusal. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddSoundsTest {
    private static final int RATE = 24_000;
    private static final int SAMPLES = 20_880; // 0.87 s, the shortest clip of nEMO

    private JavaFeatureEngine java;
    private TensorFlowFeatureEngine tensorFlow;

    /** A sound by its name in the test's report. */
    enum Odd {
        SILENCE,
        CLICK,
        CONSTANT,
        FULL_SCALE_SQUARE,
        ONE_SAMPLE,
        TENTH_OF_A_SECOND,
        HALF_A_MINUTE;

        float[] samples() {
            float[] sound = new float[SAMPLES];
            switch (this) {
                case SILENCE -> {}
                case CLICK -> sound[SAMPLES / 3] = 0.9f;
                case CONSTANT -> Arrays.fill(sound, 0.5f);
                case FULL_SCALE_SQUARE -> {
                    for (int n = 0; n < SAMPLES; n++) {
                        sound[n] = n % 240 < 120 ? 1 : -1;
                    }
                }
                case ONE_SAMPLE -> {
                    return new float[] {0.5f};
                }
                case TENTH_OF_A_SECOND -> {
                    return Sounds.noise(RATE / 10, 1);
                }
                case HALF_A_MINUTE -> {
                    return Sounds.noise(30 * RATE, 2);
                }
            }
            return sound;
        }
    }

    @BeforeAll
    void open() {
        java = new JavaFeatureEngine();
        tensorFlow = new TensorFlowFeatureEngine();
    }

    @AfterAll
    void close() {
        java.close();
        tensorFlow.close();
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("taken")
    void bothEnginesGiveTheSameFiniteNumbers(RepresentationKind kind, Odd sound) {
        Representation representation = kind.standard(RATE);
        float[] samples = sound.samples();

        FeatureMap expected = java.extract(representation, samples);
        FeatureMap actual = tensorFlow.extract(representation, samples);

        for (FeatureMap map : new FeatureMap[] {expected, actual}) {
            assertThat(map.rows()).isEqualTo(representation.rows());
            assertThat(map.frames()).isEqualTo(representation.frames(samples.length));
        }
        assertThat(share(kind, expected.toArray(), actual.toArray()))
                .as("worst difference as a share of the range")
                .isLessThanOrEqualTo(tolerance(kind, sound));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("refused")
    void bothEnginesRefuseWithTheSameWords(RepresentationKind kind, Odd sound) {
        Representation representation = kind.standard(RATE);
        float[] samples = sound.samples();

        String said = refusal(() -> java.extract(representation, samples));

        assertThat(said).contains("; got ");
        assertThat(refusal(() -> tensorFlow.extract(representation, samples))).isEqualTo(said);
    }

    static Stream<Arguments> taken() {
        return pairs(false);
    }

    static Stream<Arguments> refused() {
        return pairs(true);
    }

    private static Stream<Arguments> pairs(boolean refused) {
        return Arrays.stream(RepresentationKind.values())
                .flatMap(kind -> Arrays.stream(Odd.values())
                        .filter(sound -> isTooShort(kind, sound) == refused)
                        .map(sound -> arguments(kind, sound)));
    }

    /** A delta of nine frames needs nine. */
    private static boolean isTooShort(RepresentationKind kind, Odd sound) {
        boolean delta = kind == RepresentationKind.DELTA_MFCC || kind == RepresentationKind.DELTA_TEMPOGRAM;
        return delta && (sound == Odd.ONE_SAMPLE || sound == Odd.TENTH_OF_A_SECOND);
    }

    private static double tolerance(RepresentationKind kind, Odd sound) {
        if (kind == RepresentationKind.CQT && sound == Odd.CONSTANT) {
            return 4e-3; // 80 dB below the two ends float32's rounding is heard: docs/parity-voices.md
        }
        if (kind == RepresentationKind.CHROMA && sound == Odd.CLICK) {
            return 1; // a flat spectrum: which bins are peaks, and so the tuning, is rounding; no share is above 1
        }
        return Golden.tolerance(kind);
    }

    /** Infinite where a value is not finite. */
    private static double share(RepresentationKind kind, float[] expected, float[] actual) {
        double smallest = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        double worst = 0;
        for (int i = 0; i < expected.length; i++) {
            double difference = Math.abs((double) expected[i] - actual[i]);
            if (!Double.isFinite(difference)) {
                return Double.POSITIVE_INFINITY;
            }
            smallest = Math.min(smallest, expected[i]);
            largest = Math.max(largest, expected[i]);
            worst = Math.max(worst, difference);
        }
        double range = Math.max(largest - smallest, Golden.leastRange(kind));
        return worst / (range > 0 ? range : Math.max(1, Math.abs(largest)));
    }

    private static String refusal(Runnable extraction) {
        Throwable[] thrown = new Throwable[1];
        assertThatIllegalArgumentException().isThrownBy(extraction::run).satisfies(e -> thrown[0] = e);
        return thrown[0].getMessage();
    }
}
