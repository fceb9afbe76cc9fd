package org.tfnemo.dsp.audio.flac;

import java.io.IOException;
import java.util.Arrays;
import org.tfnemo.dsp.audio.flac.FlacException.Fault;

/**
 * Decodes one channel of one frame: constant, verbatim, fixed or linear prediction.
 *
 * <p>All arithmetic is 64-bit: predictions of 24-bit sound overflow 32 bits, and the difference of two 32-bit channels
 * takes 33. Source: RFC 9639, section 9.2.
 */
final class SubframeDecoder {
    private static final int FIXED = 8;
    private static final int HIGHEST_FIXED_ORDER = 4;
    private static final int LINEAR = 32;
    private static final int RESERVED_PRECISION = 16;

    private final BitInput in;
    private final ResidualDecoder residual;
    private final long[] coefficients = new long[32];

    SubframeDecoder(BitInput in) {
        this.in = in;
        residual = new ResidualDecoder(in);
    }

    /** Writes {@code block} samples of {@code bits} bits into {@code samples}. */
    void read(long[] samples, int block, int bits) throws IOException {
        if (in.bits(1) != 0) {
            throw corrupt("does not begin with a zero bit");
        }
        int type = (int) in.bits(6);
        long wasted = in.bits(1) == 0 ? 0 : in.unary() + 1;
        if (wasted >= bits) {
            throw corrupt("wastes " + wasted + " of " + bits + " bits");
        }
        int left = bits - (int) wasted;
        if (type == 0) {
            Arrays.fill(samples, 0, block, in.signedBits(left) << wasted);
            return;
        } else if (type == 1) {
            warmUp(samples, block, left);
        } else if (type >= LINEAR) {
            linear(samples, block, left, type - LINEAR + 1);
        } else if (type >= FIXED && type <= FIXED + HIGHEST_FIXED_ORDER) {
            fixed(samples, block, left, type - FIXED);
        } else {
            throw corrupt("is of the reserved type " + type);
        }
        finish(samples, block, left, (int) wasted);
    }

    private void warmUp(long[] samples, int count, int bits) throws IOException {
        for (int i = 0; i < count; i++) {
            samples[i] = in.signedBits(bits);
        }
    }

    private void fixed(long[] x, int block, int bits, int order) throws IOException {
        requireOrder(order, block);
        warmUp(x, order, bits);
        residual.read(x, order, block);
        for (int i = order; i < block; i++) {
            x[i] += switch (order) {
                case 0 -> 0;
                case 1 -> x[i - 1];
                case 2 -> 2 * x[i - 1] - x[i - 2];
                case 3 -> 3 * (x[i - 1] - x[i - 2]) + x[i - 3];
                default -> 4 * (x[i - 1] + x[i - 3]) - 6 * x[i - 2] - x[i - 4];
            };
        }
    }

    private void linear(long[] x, int block, int bits, int order) throws IOException {
        requireOrder(order, block);
        warmUp(x, order, bits);
        int precision = (int) in.bits(4) + 1;
        int shift = (int) in.signedBits(5);
        if (precision == RESERVED_PRECISION || shift < 0) {
            throw corrupt("uses a reserved precision or a negative shift");
        }
        for (int j = 0; j < order; j++) {
            coefficients[j] = in.signedBits(precision);
        }
        residual.read(x, order, block);
        for (int i = order; i < block; i++) {
            long sum = 0;
            for (int j = 0; j < order; j++) {
                sum += coefficients[j] * x[i - 1 - j];
            }
            x[i] += sum >> shift;
        }
    }

    private void finish(long[] samples, int block, int bits, int wasted) throws FlacException {
        int unused = Long.SIZE - bits;
        for (int i = 0; i < block; i++) {
            if (samples[i] << unused >> unused != samples[i]) {
                throw corrupt("predicts samples beyond " + bits + " bits");
            }
            samples[i] <<= wasted;
        }
    }

    private void requireOrder(int order, int block) throws FlacException {
        if (order > block) {
            throw corrupt("predicts from " + order + " samples in a block of " + block);
        }
    }

    private FlacException corrupt(String what) {
        return new FlacException(Fault.CORRUPT_FRAME, in.offset(), "subframe before byte " + in.offset() + " " + what);
    }
}
