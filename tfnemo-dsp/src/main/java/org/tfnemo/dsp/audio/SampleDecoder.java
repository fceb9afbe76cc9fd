package org.tfnemo.dsp.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Turns the bytes of samples into numbers at full scale 1.0; keeps what it saw of bits that should be zero. */
final class SampleDecoder {
    private final SampleFormat format;
    private long spareBitsSeen;
    private long highest;
    private long lowest;

    SampleDecoder(SampleFormat format) {
        this.format = format;
    }

    /** Decodes the first {@code count} samples of {@code bytes}. */
    void decode(byte[] bytes, int count, double[] samples) {
        switch (format.encoding()) {
            case SIGNED -> signed(bytes, count, samples);
            case UNSIGNED -> {
                for (int i = 0; i < count; i++) {
                    samples[i] = ((bytes[i] & 0xff) - 128) / 128.0;
                }
            }
            case FLOAT -> floating(ByteBuffer.wrap(bytes).order(format.order()), count, samples);
            case A_LAW -> {
                for (int i = 0; i < count; i++) {
                    samples[i] = Companding.aLaw(bytes[i]);
                }
            }
            case MU_LAW -> {
                for (int i = 0; i < count; i++) {
                    samples[i] = Companding.muLaw(bytes[i]);
                }
            }
        }
    }

    private void signed(byte[] bytes, int count, double[] samples) {
        int width = format.bytes();
        boolean little = format.order() == ByteOrder.LITTLE_ENDIAN;
        int firstByte = little ? width - 1 : 0;
        int towardsLow = little ? -1 : 1;
        double fullScale = 1L << (8 * width - 1);
        long spare = (1L << format.spareBits()) - 1;
        for (int i = 0; i < count; i++) {
            int at = i * width + firstByte;
            long value = bytes[at]; // sign-extended
            for (int b = 1; b < width; b++) {
                at += towardsLow;
                value = (value << 8) | (bytes[at] & 0xff);
            }
            spareBitsSeen |= value & spare;
            highest = Math.max(highest, value);
            lowest = Math.min(lowest, value);
            samples[i] = value / fullScale;
        }
    }

    private void floating(ByteBuffer buffer, int count, double[] samples) {
        for (int i = 0; i < count; i++) {
            samples[i] = format.bytes() == Float.BYTES ? buffer.getFloat(Float.BYTES * i) : buffer.getDouble(8 * i);
        }
    }

    /** Whether bits that the format declares unused were not zero. */
    boolean sawSpareBits() {
        return spareBitsSeen != 0;
    }

    /**
     * Whether all samples would also fit the declared bits at the low end of their bytes, with the sign carried on or
     * without. Together with {@link #sawSpareBits} nobody can tell then how loud the recording is.
     */
    boolean fitsLowAligned() {
        long fullScale = 1L << (format.bits() - 1);
        boolean signed = lowest >= -fullScale && highest < fullScale;
        boolean unsigned = lowest == 0 && highest < 2 * fullScale;
        return signed || unsigned;
    }
}
