package org.tfnemo.dsp.audio;

import static java.lang.Short.toUnsignedInt;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a {@code fmt} chunk says.
 *
 * <p>Source: Multimedia Programming Interface and Data Specifications 1.0 (1991), and WAVEFORMATEXTENSIBLE of the
 * Windows SDK.
 */
record WavFormat(SampleFormat samples, int channels, int rate) {
    /** As much of the chunk as is ever looked at. */
    static final int BYTES = 40;

    private static final int SHORTEST = 16;
    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int A_LAW = 6;
    private static final int MU_LAW = 7;
    private static final int EXTENSIBLE = 0xFFFE;
    private static final Set<String> GUID_TAILS =
            Set.of("00001000800000aa00389b71", "00000010800000aa00389b71"); // little-endian, big-endian
    private static final Map<Integer, String> COMPRESSED = Map.of(
            0x02, "Microsoft ADPCM",
            0x11, "IMA ADPCM",
            0x31, "GSM 6.10",
            0x45, "G.726 ADPCM",
            0x50, "MPEG layer 1 or 2",
            0x55, "MP3",
            0xFF, "AAC");

    /** Reads the chunk that begins at byte {@code start}; {@code body} is what was there of its body. */
    static WavFormat parse(ByteBuffer body, long start, Findings findings) throws AudioException {
        long at = start + 8;
        boolean extensible = body.limit() >= SHORTEST && toUnsignedInt(body.getShort(0)) == EXTENSIBLE;
        int needed = extensible ? BYTES : SHORTEST;
        if (body.limit() < needed) {
            throw findings.refusal(
                    start,
                    Refusal.BAD_FMT,
                    "fmt chunk at byte " + start + " holds " + body.limit() + " bytes; it needs " + needed);
        }
        int channels = findings.channels(toUnsignedInt(body.getShort(2)), at + 2);
        int rate = findings.rate(Integer.toUnsignedLong(body.getInt(4)), at + 4);
        SampleFormat samples = extensible ? extensible(body, at, findings) : plain(body, at, findings);
        int align = toUnsignedInt(body.getShort(12));
        if (align != channels * samples.bytes()) {
            throw findings.refusal(
                    at + 12,
                    Refusal.INCONSISTENT_HEADER,
                    "fmt chunk declares frames of " + align + " bytes at byte " + (at + 12) + ", but "
                            + channels * samples.bytes() + " are needed for " + channels + " × " + samples.text()
                            + "; export the sound again");
        }
        return new WavFormat(samples, channels, rate);
    }

    private static SampleFormat plain(ByteBuffer body, long at, Findings findings) throws AudioException {
        int bits = toUnsignedInt(body.getShort(14));
        return samples(toUnsignedInt(body.getShort(0)), new Bits(bits, bits, body), at, findings);
    }

    private static SampleFormat extensible(ByteBuffer body, long at, Findings findings) throws AudioException {
        byte[] tail = new byte[12];
        body.get(28, tail);
        if (!GUID_TAILS.contains(HexFormat.of().formatHex(tail))) {
            throw findings.refusal(
                    at + 24,
                    Refusal.UNSUPPORTED_ENCODING,
                    "fmt chunk names an unknown encoding at byte " + (at + 24) + "; convert the file to 16-bit PCM");
        }
        int bits = toUnsignedInt(body.getShort(14));
        int valid = toUnsignedInt(body.getShort(18));
        if (valid > bits) {
            throw findings.refusal(
                    at + 18,
                    bits == 0 ? Refusal.BAD_FMT : Refusal.INCONSISTENT_HEADER,
                    "fmt chunk declares " + valid + " valid bits at byte " + (at + 18) + " in samples of " + bits);
        }
        // Some writers leave the valid bits at 0 and mean all of them.
        return samples(body.getInt(24), new Bits(bits, valid == 0 ? bits : valid, body), at, findings);
    }

    /** Bits a sample takes, bits of it that count, and the chunk for its byte order. */
    private record Bits(int taken, int valid, ByteBuffer body) {}

    private static SampleFormat samples(int tag, Bits bits, long at, Findings findings) throws AudioException {
        int bytes = (bits.taken() + 7) / 8;
        Encoding encoding = encoding(tag, bytes, at, findings);
        if (bits.taken() == 0) {
            throw findings.refusal(
                    at + 14, Refusal.BAD_FMT, "fmt chunk declares samples of 0 bits at byte " + (at + 14));
        }
        boolean readable = switch (encoding) {
            case SIGNED, UNSIGNED -> bytes <= 4;
            case FLOAT -> bits.taken() == 32 || bits.taken() == 64;
            case A_LAW, MU_LAW -> bits.taken() == 8;
        };
        if (!readable) {
            throw findings.refusal(
                    at + 14,
                    Refusal.UNSUPPORTED_ENCODING,
                    "fmt chunk declares " + encoding.text() + " samples of " + bits.valid() + " bits at byte "
                            + (at + 14) + ", which are not read; convert the file to 16-bit PCM");
        }
        int counting = encoding == Encoding.SIGNED ? bits.valid() : 8 * bytes;
        return new SampleFormat(encoding, bytes, counting, bits.body().order());
    }

    private static Encoding encoding(int tag, int bytes, long at, Findings findings) throws AudioException {
        return switch (tag) {
            case PCM -> bytes == 1 ? Encoding.UNSIGNED : Encoding.SIGNED;
            case FLOAT -> Encoding.FLOAT;
            case A_LAW -> Encoding.A_LAW;
            case MU_LAW -> Encoding.MU_LAW;
            default -> {
                String name = COMPRESSED.getOrDefault(tag, String.format(Locale.ROOT, "0x%04X", tag));
                throw findings.refusal(
                        at,
                        Refusal.UNSUPPORTED_ENCODING,
                        "fmt chunk names the encoding " + name + " at byte " + at
                                + ", which is not read; convert the file to 16-bit PCM");
            }
        };
    }
}
