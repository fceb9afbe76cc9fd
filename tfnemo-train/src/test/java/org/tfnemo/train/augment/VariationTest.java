package org.tfnemo.train.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What each variation does to a sound or a picture whose answer is known. */
class VariationTest {
    private static final int RATE = 24_000;

    @Test
    void speedMovesPitchAndLengthTogether() {
        float[] varied = new Speed(1, 1.25, 1.25).apply(tone(400, RATE), random());
        assertThat(varied).hasSize(RATE * 4 / 5);
        assertThat(frequency(varied)).isCloseTo(500, within(2.0));
    }

    @Test
    void pitchKeepsTheLength() {
        float[] varied = new Pitch(1, 1.25, 1.25).apply(tone(400, RATE), random());
        assertThat(varied).hasSize(RATE);
        // Windows are joined where they fit, to 4 samples: a wave more or less in some dozens.
        assertThat(frequency(varied)).isCloseTo(500, within(10.0));
    }

    @Test
    void tempoKeepsThePitch() {
        float[] varied = new Tempo(1, 0.8, 0.8).apply(tone(400, RATE), random());
        assertThat(varied).hasSize(RATE * 5 / 4);
        assertThat(frequency(varied)).isCloseTo(400, within(8.0));
    }

    @Test
    void theEqualiserLiftsARowByTheSameInEveryFrame() {
        float[] varied = new float[7 * 5];
        new Equaliser(1, 3, 2).apply(varied, 7, 5, random());
        for (int row = 0; row < 7; row++) {
            assertThat(Arrays.copyOfRange(varied, row * 5, row * 5 + 5)).containsOnly(varied[row * 5]);
        }
    }

    @Test
    void theEqualiserIsStraightBetweenItsPoints() {
        float[] varied = new float[7];
        new Equaliser(1, 3, 2).apply(varied, 7, 1, random());
        // Points at rows 0, 3 and 6; a few float32 roundings of heights up to 2.
        assertThat(varied[1]).isCloseTo((2 * varied[0] + varied[3]) / 3, within(1e-6f));
        assertThat(varied[5]).isCloseTo((varied[3] + 2 * varied[6]) / 3, within(1e-6f));
        assertThat(varied[3]).isNotEqualTo(varied[0]);
    }

    @Test
    void aCropIsAPieceOfTheSound() {
        float[] sound = new float[1000];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = i;
        }
        float[] piece = new Crop(1, 0.4).apply(sound, random());
        assertThat(piece.length).isBetween(400, 999);
        assertThat(piece).containsExactly(Arrays.copyOfRange(sound, (int) piece[0], (int) piece[0] + piece.length));
    }

    @Test
    void stretchingToTheSameLengthChangesNothing() {
        float[] sound = tone(311, 7000);
        float[] stretched = Stretching.to(7000, sound);
        for (int i = 0; i < sound.length; i++) {
            assertThat(stretched[i]).isCloseTo(sound[i], within(1e-6f)); // two rounded weights that sum to 1
        }
    }

    @Test
    void noiseLiesTheStatedDecibelsBelow() {
        float[] sound = tone(400, RATE);
        float[] varied = new Noise(1, 20, 20).apply(sound, random());
        double noise = 0;
        double signal = 0;
        for (int i = 0; i < sound.length; i++) {
            noise += Math.pow(varied[i] - sound[i], 2);
            signal += sound[i] * sound[i];
        }
        // Sums of float32 differences over a second.
        assertThat(10 * Math.log10(signal / noise)).isCloseTo(20, within(1e-3));
    }

    @Test
    void silenceStaysSilenceUnderNoise() {
        assertThat(new Noise(1, 20, 20).apply(new float[500], random())).containsOnly(0f);
    }

    @Test
    void gainIsInDecibels() {
        assertThat(new Gain(1, -20, -20).apply(new float[] {0.5f}, random())).containsExactly(0.05f);
    }

    @Test
    void theEchoOfAClickComesAfterItAndDiesAway() {
        float[] click = new float[RATE];
        click[100] = 1;
        float[] varied = new Room(1, 9600, 9600, 1).apply(click, random());
        assertThat(varied[100]).isEqualTo(1);
        assertThat(energy(varied, 0, 100)).isZero();
        assertThat(energy(varied, 101, 1700)).isPositive().isGreaterThan(10 * energy(varied, 3300, 4900));
        assertThat(energy(varied, 4902, RATE)).isZero();
    }

    @Test
    void framesThatLeaveAtOneEndComeInAtTheOther() {
        float[] features = {1, 2, 3, 4, 5, 6};
        new FrameShift(1, 1).apply(features, 2, 3, new SplittableRandom(seedThatShiftsByOne()));
        assertThat(features).containsExactly(3, 1, 2, 6, 4, 5);
    }

    @Test
    void aMixtureKeepsMoreOfTheClipThanOfTheOther() {
        float[] features = {1, 0};
        float[] targets = {1, 0, 0, 1};
        new Mixup(1, 1).apply(features, targets, 2, 1, random());
        assertThat(targets[0]).isGreaterThanOrEqualTo(0.5f).isEqualTo(features[0]);
        assertThat(targets[3]).isGreaterThanOrEqualTo(0.5f);
    }

    @Test
    void aSplicedClipHoldsFramesOfItsOwnLabelOnly() {
        float[] features = {1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3};
        new Splice(1, 0.5).apply(features, new float[] {1, 0, 0, 1, 1, 0}, 3, 2, random());
        assertThat(List.of(features[4], features[5], features[6], features[7])).containsOnly(2f);
        assertThat(List.of(features[0], features[1], features[2], features[3]))
                .containsExactlyInAnyOrder(1f, 1f, 3f, 3f);
        assertThat(features[0]).isEqualTo(features[2]);
    }

    @Test
    void aVariationThatIsNeverChosenChangesNothing() {
        assertThat(new Pitch(0, 0.8, 1.25).apply(tone(400, 5000), random())).containsExactly(tone(400, 5000));
    }

    @Test
    void badSettingsAreRefused() {
        assertThatThrownBy(() -> new Speed(1.5, 0.8, 1.25)).hasMessage("probability must be 0 to 1; got 1.5");
        assertThatThrownBy(() -> new Pitch(1, 1.2, 0.8))
                .hasMessage("smallest factor must be above 0 and not above the largest; got 1.2 and 0.8");
        assertThatThrownBy(() -> new Noise(1, 30, 10))
                .hasMessage("lowest must be finite and not above highest; got 30.0 and 10.0");
        assertThatThrownBy(() -> new Mixup(1, 2)).hasMessage("alpha must be above 0 and at most 1; got 2.0");
        assertThatThrownBy(() -> new Splice(1, 0)).hasMessage("widest must be above 0 and at most 1; got 0.0");
        assertThatThrownBy(() -> new Room(1, 20, 10, 1))
                .hasMessage("shortest must be at least 128 samples and not above longest; got 20 and 10");
    }

    private static int seedThatShiftsByOne() {
        for (int seed = 0; ; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            random.nextDouble();
            if (random.nextInt(3) - 1 == 1) {
                return seed;
            }
        }
    }

    private static SplittableRandom random() {
        return new SplittableRandom(7);
    }

    private static float[] tone(double hertz, int length) {
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / RATE));
        }
        return samples;
    }

    /** Rising zero crossings a second. */
    private static double frequency(float[] samples) {
        int crossings = 0;
        for (int i = 1; i < samples.length; i++) {
            crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
        }
        return (double) crossings * RATE / samples.length;
    }

    private static double energy(float[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += samples[i] * samples[i];
        }
        return sum;
    }
}
