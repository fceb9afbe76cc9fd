package org.tfnemo.benchmarks;

import java.util.concurrent.TimeUnit;
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
import org.tfnemo.dsp.representation.JavaFeatureEngine;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.dsp.signal.FeatureMap;

/** One clip on the pure-Java engine; lengths are nEMO's shortest, the padded and the longest. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@State(Scope.Benchmark)
public class FeatureBenchmark {
    /** Which representation, at its standard settings. */
    @Param
    public RepresentationKind representation;

    /** Length of the clip at 24 kHz. */
    @Param({"0.87", "3.0", "5.66"})
    public double seconds;

    private final JavaFeatureEngine engine = new JavaFeatureEngine();
    private Representation settings;
    private float[] samples;

    /** Makes the clip and looks at the result once: tests hold its values, but none of them runs here. */
    @Setup
    public void setUp() {
        settings = representation.standard(Sound.RATE);
        samples = Sound.of(seconds);
        FeatureMap result = engine.extract(settings, samples);
        boolean finite = true;
        for (float value : result.toArray()) {
            finite &= Float.isFinite(value);
        }
        if (!finite || result.rows() != settings.rows() || result.frames() != settings.frames(samples.length)) {
            throw new IllegalStateException(representation.id() + " must give finite values of its declared shape");
        }
    }

    /** The representation of one clip. */
    @Benchmark
    public FeatureMap extract() {
        return engine.extract(settings, samples);
    }
}
