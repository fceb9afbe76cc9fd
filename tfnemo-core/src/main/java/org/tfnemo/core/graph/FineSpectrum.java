package org.tfnemo.core.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tfnemo.dsp.signal.Framing;

/**
 * Squared magnitudes of the short-time Fourier transform in float64: {@code [batch, 1, n] → [batch, bins, frames]}. Only
 * the last sum, of two bins that mirror each other, is in float32: nothing of a loud bin reaches one far away.
 */
final class FineSpectrum {
    private final Framing framing;

    FineSpectrum(Framing framing) {
        this.framing = framing;
    }

    Operand<TFloat32> power(Ops tf, Operand<TFloat32> samples) {
        FourierFactors factors = FourierFactors.of(framing);
        Operand<TFloat64> framed = new FramedSamples(framing, factors).fine(tf, samples);
        return new FoldedPower(tf, new FoldedMatrices(factors, framing.length())).of(framed, TFloat32.class);
    }
}
