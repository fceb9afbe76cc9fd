package org.tfnemo.dsp.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads files of form WAVE: RIFF, its big-endian twin RIFX, and RF64 or BW64 with their 64-bit sizes.
 *
 * <p>The first fmt chunk and the first data chunk count. A size that programs write when they stream and cannot go
 * back (0, 0xFFFFFFFF, or sox's 0x7FFFF000 and up) means "all that follows".
 *
 * <p>Source: EBU Tech 3306 for RF64; ITU-R BS.2088 for BW64.
 */
final class WavReader {
    private static final Set<String> IDS = Set.of("fmt ", "data", "LIST", "fact", "bext", "JUNK", "ds64", "id3 ");
    private static final long OPEN_32 = 0xFFFF_FFFFL;
    private static final long STREAMED_FROM = 0x7FFF_F000L;
    private static final int FORM_BYTES = 12;
    private static final int DS64_SIZES = 24;
    private static final int DS64_FIELDS = 28;
    private static final int DS64_ENTRY = 12;
    private static final int DS64_MOST = DS64_FIELDS + 64 * DS64_ENTRY;

    private final ByteSource source;
    private final Findings findings;
    private final Map<String, Long> longSizes = new HashMap<>();
    private boolean sawLongSizes;

    WavReader(ByteSource source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** Reads the file from its first byte on, its samples into {@code sink}. */
    StreamFormat read(SampleSink sink) throws IOException {
        byte[] form = source.readNBytes(FORM_BYTES);
        String magic = ChunkReader.text(form, 0);
        ByteOrder order = magic.equals("RIFX") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        boolean wide = magic.equals("RF64") || magic.equals("BW64");
        long riffEnd =
                8 + Integer.toUnsignedLong(ByteBuffer.wrap(form).order(order).getInt(4));
        ChunkReader chunks = new ChunkReader(source, order, IDS);
        WavFormat format = null;
        while (chunks.next()) {
            if (longSizes.containsKey(chunks.id()) && chunks.size() == OPEN_32) {
                chunks.resize(longSizes.get(chunks.id()));
            }
            switch (chunks.id()) {
                case "ds64" -> longSizes(chunks.body(DS64_MOST));
                case "fmt " -> {
                    if (format == null) {
                        format = WavFormat.parse(chunks.body(WavFormat.BYTES), chunks.start(), findings);
                    } else {
                        findings.warn("a second fmt chunk at byte " + chunks.start() + " is left out");
                    }
                }
                case "data" -> {
                    requireFormat(format, chunks.start());
                    if (wide && !sawLongSizes) {
                        throw findings.refusal(
                                chunks.start(),
                                Refusal.INCONSISTENT_HEADER,
                                "RF64 file has no ds64 chunk before the data chunk at byte " + chunks.start()
                                        + "; export the sound again");
                    }
                    return samples(chunks, format, riffEnd, sink);
                }
                default -> {} // not about the samples
            }
        }
        requireFormat(format, source.position());
        throw findings.refusal(
                source.position(),
                Refusal.NO_DATA,
                "no data chunk up to the end of the file at byte " + source.position() + "; the file is cut short");
    }

    private void requireFormat(WavFormat format, long where) throws AudioException {
        if (format == null) {
            throw findings.refusal(
                    where,
                    Refusal.NO_FMT,
                    "no fmt chunk before byte " + where
                            + ", so the samples cannot be understood; export the sound again");
        }
    }

    private void longSizes(ByteBuffer body) {
        if (body.limit() < DS64_SIZES) {
            return;
        }
        sawLongSizes = true;
        longSizes.put("data", body.getLong(8));
        int entries = body.limit() < DS64_FIELDS ? 0 : body.getInt(DS64_SIZES);
        for (int at = DS64_FIELDS; entries > 0 && at + DS64_ENTRY <= body.limit(); at += DS64_ENTRY, entries--) {
            longSizes.putIfAbsent(ChunkReader.text(body, at), body.getLong(at + 4));
        }
    }

    private StreamFormat samples(ChunkReader chunk, WavFormat format, long riffEnd, SampleSink sink)
            throws IOException {
        long start = chunk.bodyStart();
        String name = "data chunk at byte " + chunk.start();
        long declared = chunk.size();
        if (declared < 0) {
            throw findings.refusal(
                    chunk.start(), Refusal.INCONSISTENT_HEADER, name + " has a negative size in the ds64 chunk");
        }
        boolean neverFilledIn = declared == 0 && riffEnd <= start && !IDS.contains(ChunkReader.text(source.peek(4), 0));
        PcmReader pcm = new PcmReader(source, findings, format.samples(), format.channels());
        long got = pcm.read(neverFilledIn ? Long.MAX_VALUE : declared, sink);
        boolean open = neverFilledIn || (declared >= STREAMED_FROM && declared <= OPEN_32);
        if (got < pcm.frameBytes()) {
            throw declared > 0 && !open
                    ? findings.refusal(chunk.start(), Refusal.TRUNCATED, Findings.cutShortText(name, declared, got))
                    : findings.refusal(chunk.start(), Refusal.EMPTY_AUDIO, name + " holds no samples");
        }
        if (got < declared && !open) {
            findings.warn(Findings.cutShortText(name, declared, got));
        } else if (got % pcm.frameBytes() != 0) {
            findings.warn(
                    name + " ends inside a frame; the rest (" + Digits.bytes(got % pcm.frameBytes()) + ") is left out");
        }
        if (open) {
            findings.warn(name + " leaves its length open, as streaming programs do; what follows is taken ("
                    + Digits.bytes(got) + ")");
        }
        if (pcm.alignmentIsOdd(start)) {
            findings.warn(
                    "samples use more than the declared " + format.samples().bits() + " bits; all are kept");
        }
        return new StreamFormat(format.samples().text(), format.rate(), format.channels());
    }
}
