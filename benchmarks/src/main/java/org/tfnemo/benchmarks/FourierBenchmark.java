package org.tfnemo.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jtransforms.fft.FloatFFT_1D;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tfnemo.dsp.signal.ArraySignalOps;
import org.tfnemo.dsp.signal.Block;
import org.tfnemo.dsp.signal.FeatureMap;
import org.tfnemo.dsp.signal.Framing;

/** The power spectra of a clip of 3 s, samples to [bins][frames]: the engine's own transform and JTransforms. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@State(Scope.Benchmark)
public class FourierBenchmark {
    /** Samples in a frame; the hop is a quarter. */
    @Param({"512", "1024", "2048", "4096"})
    public int length;

    private final float[] samples = Sound.of(3.0);
    private final ArraySignalOps dsp = new ArraySignalOps();
    private Framing framing;
    private Block power;
    private FloatFFT_1D fourier;
    private float[] window;
    private float[] frame;

    /** Makes both ready, and sure that they agree. */
    @Setup
    public void setUp() {
        framing = new Framing(length, length / 4);
        power = dsp.square(dsp.magnitude(dsp.stft(dsp.samples(), framing)));
        fourier = new FloatFFT_1D(length);
        frame = new float[length];
        window = new float[length];
        for (int n = 0; n < length; n++) {
            window[n] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * n / length));
        }
        float[] ours = own().toArray();
        float[] theirs = jtransforms();
        float largest = 0;
        float difference = 0;
        for (int i = 0; i < ours.length; i++) {
            largest = Math.max(largest, theirs[i]);
            difference = Math.max(difference, Math.abs(ours[i] - theirs[i]));
        }
        if (!(difference < 1e-5 * largest)) {
            throw new IllegalStateException("both must agree to 1e-5 of the largest; got " + difference / largest);
        }
    }

    /** The engine. */
    @Benchmark
    public FeatureMap own() {
        return dsp.evaluate(power, samples);
    }

    /** What one would write with JTransforms. */
    @Benchmark
    public float[] jtransforms() {
        int frames = framing.frames(samples.length);
        float[] powers = new float[framing.bins() * frames];
        for (int t = 0; t < frames; t++) {
            int start = t * framing.hop() - length / 2;
            for (int n = 0; n < length; n++) {
                int at = start + n;
                frame[n] = at < 0 || at >= samples.length ? 0f : samples[at] * window[n];
            }
            fourier.realForward(frame);
            powers[t] = frame[0] * frame[0];
            powers[length / 2 * frames + t] = frame[1] * frame[1];
            for (int k = 1; k < length / 2; k++) {
                powers[k * frames + t] = frame[2 * k] * frame[2 * k] + frame[2 * k + 1] * frame[2 * k + 1];
            }
        }
        return powers;
    }
}
