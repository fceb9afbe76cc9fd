package org.tfnemo.dsp.audio.flac;

import java.io.IOException;
import org.tfnemo.dsp.audio.flac.FlacException.Fault;

/**
 * Reads the partitioned Rice code of prediction errors.
 *
 * <p>Source: RFC 9639, section 9.2.7.
 */
final class ResidualDecoder {
    private final BitInput in;

    ResidualDecoder(BitInput in) {
        this.in = in;
    }

    /** Writes the errors into {@code samples[order..block)}. */
    void read(long[] samples, int order, int block) throws IOException {
        int method = (int) in.bits(2);
        if (method > 1) {
            throw corrupt("names the reserved residual coding " + method);
        }
        int parameterBits = method == 0 ? 4 : 5;
        int partitionOrder = (int) in.bits(4);
        int size = block >> partitionOrder;
        if (size << partitionOrder != block || size < order) {
            throw corrupt("cannot divide a block of " + block + " into 2^" + partitionOrder + " partitions");
        }
        int from = order;
        for (int partition = 1; partition <= 1 << partitionOrder; partition++) {
            int to = partition * size;
            int parameter = (int) in.bits(parameterBits);
            if (parameter == (1 << parameterBits) - 1) {
                plain(samples, from, to);
            } else {
                rice(samples, from, to, parameter);
            }
            from = to;
        }
    }

    private void plain(long[] samples, int from, int to) throws IOException {
        int bits = (int) in.bits(5);
        for (int i = from; i < to; i++) {
            samples[i] = bits == 0 ? 0 : in.signedBits(bits);
        }
    }

    private void rice(long[] samples, int from, int to, int parameter) throws IOException {
        for (int i = from; i < to; i++) {
            long folded = (in.unary() << parameter) | in.bits(parameter);
            if (folded >>> 32 != 0) {
                throw corrupt("holds a prediction error beyond 32 bits");
            }
            samples[i] = (folded >>> 1) ^ -(folded & 1);
        }
    }

    private FlacException corrupt(String what) {
        return new FlacException(Fault.CORRUPT_FRAME, in.offset(), "subframe at byte " + in.offset() + " " + what);
    }
}
