package org.tfnemo.train.export;

import java.util.Locale;
import java.util.Random;

/** Synthetic sounds that find wrong conversions: what speech is not, and what breaks logarithms and divisions. */
enum ProbeSignal {
    SILENCE((i, n, rate, random) -> 0),
    FULL_SCALE((i, n, rate, random) -> 1),
    NEGATIVE_FULL_SCALE((i, n, rate, random) -> -1),
    SQUARE_WAVE((i, n, rate, random) -> Math.sin(phase(200, i, rate)) >= 0 ? 1 : -1),
    HALF_THE_RATE((i, n, rate, random) -> i % 2 == 0 ? 1 : -1),
    LOW_TONE((i, n, rate, random) -> 0.5 * Math.sin(phase(110, i, rate))),
    TONE((i, n, rate, random) -> 0.5 * Math.sin(phase(440, i, rate))),
    HIGH_TONE((i, n, rate, random) -> 0.5 * Math.sin(phase(3000, i, rate))),
    FAINT_TONE((i, n, rate, random) -> 1e-4 * Math.sin(phase(440, i, rate))),
    CHIRP((i, n, rate, random) -> 0.9 * Math.sin(phase(50 + (0.45 * rate - 50) * i / (2.0 * n), i, rate))),
    FAINT_NOISE((i, n, rate, random) -> 0.01 * (2 * random.nextFloat() - 1)),
    NOISE((i, n, rate, random) -> 0.3 * (2 * random.nextFloat() - 1)),
    LOUD_NOISE((i, n, rate, random) -> 2 * random.nextFloat() - 1),
    CLICK((i, n, rate, random) -> i == n / 2 ? 1 : 0),
    PULSES((i, n, rate, random) -> i % Math.max(1, rate / 120) == 0 ? 0.8 : 0);

    /** Sample {@code i} of {@code n}. */
    private interface Formula {
        double at(int i, int n, int rate, Random random);
    }

    @SuppressWarnings("ImmutableEnumChecker") // each is a function of its arguments alone
    private final Formula formula;

    ProbeSignal(Formula formula) {
        this.formula = formula;
    }

    /** {@code samples} samples at {@code rate} Hz, the same in every run. */
    float[] samples(int samples, int rate) {
        Random random = new Random(name().hashCode());
        float[] signal = new float[samples];
        for (int i = 0; i < samples; i++) {
            signal[i] = (float) formula.at(i, samples, rate, random);
        }
        return signal;
    }

    /** What a message calls it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static double phase(double frequency, int i, int rate) {
        return 2 * Math.PI * frequency * i / rate;
    }
}
