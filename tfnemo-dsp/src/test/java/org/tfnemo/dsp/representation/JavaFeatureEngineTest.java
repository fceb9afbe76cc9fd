package org.tfnemo.dsp.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tfnemo.dsp.signal.FeatureMap;
import org.tfnemo.dsp.signal.Sounds;

class JavaFeatureEngineTest {
    private final JavaFeatureEngine engine = new JavaFeatureEngine();

    @Test
    void silenceIsZeroDecibelsBelowItself() {
        assertThat(engine.extract(MelSpectrogram.standard(24_000), new float[5000])
                        .toArray())
                .containsOnly(0f);
        assertThat(engine.extract(Spectrogram.standard(), new float[5000]).toArray())
                .containsOnly(0f);
    }

    @Test
    void silenceHasOnlyTheZerothCoefficient() {
        FeatureMap mfcc = engine.extract(Mfcc.standard(24_000), new float[5000]);

        assertThat((double) mfcc.at(0, 3)).isCloseTo(-100 * Math.sqrt(128), offset(1e-3));
        // 128 cosines of −100 dB cancel to the rounding of their float32 weights.
        assertThat((double) mfcc.at(1, 3)).isCloseTo(0, offset(1e-3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 1.0})
    void aSineHasTheEnergyOfItsAmplitudeOverRootTwo(double amplitude) {
        float[] sine = Sounds.cosine(24_000, 64 / 2048.0, amplitude, 0); // 64 whole periods a frame

        double rms = engine.extract(RmsEnergy.standard(), sine).at(0, 20);

        assertThat(rms).isCloseTo(amplitude / Math.sqrt(2), offset(1e-6 * amplitude));
    }

    @Test
    void aToneIsLoudestInTheBandThatHoldsIt() {
        float[] sine = Sounds.cosine(24_000, 1000 / 24_000.0, 0.5, 0);

        FeatureMap mel = engine.extract(MelSpectrogram.standard(24_000), sine);

        // 1000 Hz is mel 15; edges lie 51.14/129 mel apart, so it is edge 37.8, next to the peak of triangle 37.
        assertThat(mel.at(37, 20)).isGreaterThan(mel.at(36, 20)).isGreaterThan(mel.at(38, 20));
        assertThat(mel.at(37, 20)).isGreaterThan(-0.1f);
    }

    @ParameterizedTest
    @EnumSource
    void onceWarmOnlyTheResultIsAllocated(RepresentationKind kind) {
        float[] clip = Sounds.noise(24_000, 1);
        Representation representation = kind.standard(24_000);
        engine.extract(representation, clip);
        engine.extract(representation, clip);
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

        long before = threads.getCurrentThreadAllocatedBytes();
        FeatureMap result = engine.extract(representation, clip);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        long values = 4L * result.rows() * result.frames();
        // Two objects' heads, padding, and what the interpreter and the measurement itself may take.
        assertThat(allocated).isBetween(values, values + 512);
    }

    @ParameterizedTest
    @EnumSource
    void notANumberIsNotHidden(RepresentationKind kind) {
        float[] clip = Sounds.noise(24_000, 2);
        clip[12_000] = Float.NaN;

        FeatureMap result = engine.extract(kind.standard(24_000), clip);

        assertThat(result.at(0, 12_000 / 512)).isNaN();
    }

    @ParameterizedTest
    @EnumSource
    void noSamplesAreRefused(RepresentationKind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.extract(kind.standard(24_000), new float[0]))
                .withMessage("samples must be at least 1; got 0");
    }
}
