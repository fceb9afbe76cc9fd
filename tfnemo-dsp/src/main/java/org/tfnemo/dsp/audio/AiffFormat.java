package org.tfnemo.dsp.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a {@code COMM} chunk says.
 *
 * <p>Source: Audio Interchange File Format 1.3 (Apple, 1989) and AIFF-C draft 8/26/91; {@code sowt}, {@code fl32},
 * {@code fl64}, {@code in24} and {@code in32} as QuickTime writes them.
 */
record AiffFormat(SampleFormat samples, int channels, int rate, long frames) {
    /** As much of the chunk as is ever looked at. */
    static final int BYTES = 22;

    private static final int PLAIN_BYTES = 18;

    /** Reads the chunk that begins at byte {@code start}; {@code body} is what was there of its body. */
    static AiffFormat parse(ByteBuffer body, boolean compressed, long start, Findings findings) throws AudioException {
        long at = start + 8;
        int needed = compressed ? BYTES : PLAIN_BYTES;
        if (body.limit() < needed) {
            throw findings.refusal(
                    start,
                    Refusal.BAD_FMT,
                    "COMM chunk at byte " + start + " holds " + body.limit() + " bytes; it needs " + needed);
        }
        int channels = findings.channels(Short.toUnsignedInt(body.getShort(0)), at);
        long frames = Integer.toUnsignedLong(body.getInt(2));
        double rate = ExtendedFloat.value(body.getShort(8), body.getLong(10));
        int whole = findings.rate(Double.isNaN(rate) ? 0 : Math.round(rate), at + 8);
        if (rate != whole) {
            findings.warn("a rate of " + rate + " Hz is read as " + whole + " Hz");
        }
        int bits = Short.toUnsignedInt(body.getShort(6));
        SampleFormat samples = samples(compressed ? ChunkReader.text(body, 18) : "NONE", bits, at, findings);
        return new AiffFormat(samples, channels, whole, frames);
    }

    private static SampleFormat samples(String type, int bits, long at, Findings findings) throws AudioException {
        return switch (type) {
            case "NONE", "twos" -> signed(bits, ByteOrder.BIG_ENDIAN, at, findings);
            case "sowt" -> signed(bits, ByteOrder.LITTLE_ENDIAN, at, findings);
            case "in24" -> new SampleFormat(Encoding.SIGNED, 3, 24, ByteOrder.BIG_ENDIAN);
            case "in32" -> new SampleFormat(Encoding.SIGNED, 4, 32, ByteOrder.BIG_ENDIAN);
            case "raw " -> new SampleFormat(Encoding.UNSIGNED, 1, 8, ByteOrder.BIG_ENDIAN);
            case "fl32", "FL32" -> new SampleFormat(Encoding.FLOAT, 4, 32, ByteOrder.BIG_ENDIAN);
            case "fl64", "FL64" -> new SampleFormat(Encoding.FLOAT, 8, 64, ByteOrder.BIG_ENDIAN);
            case "alaw", "ALAW" -> new SampleFormat(Encoding.A_LAW, 1, 8, ByteOrder.BIG_ENDIAN);
            case "ulaw", "ULAW" -> new SampleFormat(Encoding.MU_LAW, 1, 8, ByteOrder.BIG_ENDIAN);
            default ->
                throw findings.refusal(
                        at + 18,
                        Refusal.UNSUPPORTED_ENCODING,
                        "COMM chunk names the encoding '" + type + "' at byte " + (at + 18)
                                + ", which is not read; convert the file to 16-bit PCM");
        };
    }

    private static SampleFormat signed(int bits, ByteOrder order, long at, Findings findings) throws AudioException {
        if (bits == 0) {
            throw findings.refusal(
                    at + 6, Refusal.BAD_FMT, "COMM chunk declares samples of 0 bits at byte " + (at + 6));
        }
        if (bits < 8 || bits > 32) {
            throw findings.refusal(
                    at + 6,
                    Refusal.UNSUPPORTED_ENCODING,
                    "COMM chunk declares PCM samples of " + bits + " bits at byte " + (at + 6)
                            + ", which are not read; convert the file to 16-bit PCM");
        }
        return new SampleFormat(Encoding.SIGNED, (bits + 7) / 8, bits, order);
    }
}
