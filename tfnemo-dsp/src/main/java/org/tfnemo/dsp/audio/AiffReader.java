package org.tfnemo.dsp.audio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

/** Reads AIFF and AIFF-C. The samples that are there count, not the number of frames that the header declares. */
final class AiffReader {
    private static final Set<String> IDS = Set.of("COMM", "SSND", "FVER", "NAME", "ANNO", "AUTH", "MARK", "INST");
    private static final int FORM_BYTES = 12;
    private static final int SOUND_HEADER_BYTES = 8;
    private static final int MOST_HELD = 1 << 25;

    private final ByteSource source;
    private final Findings findings;

    AiffReader(ByteSource source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** Reads the file from its first byte on, its samples into {@code sink}. */
    StreamFormat read(SampleSink sink) throws IOException {
        boolean compressed = ChunkReader.text(source.readNBytes(FORM_BYTES), 8).equals("AIFC");
        ChunkReader chunks = new ChunkReader(source, ByteOrder.BIG_ENDIAN, IDS);
        AiffFormat format = null;
        Sound held = null;
        while (chunks.next()) {
            if (chunks.id().equals("COMM") && format == null) {
                format = AiffFormat.parse(chunks.body(AiffFormat.BYTES), compressed, chunks.start(), findings);
                if (held != null) {
                    return samples(held, format, sink);
                }
            } else if (chunks.id().equals("SSND") && held == null) {
                Sound sound = sound(chunks);
                if (format != null) {
                    return samples(sound, format, sink);
                }
                held = hold(sound);
            }
        }
        throw format == null
                ? findings.refusal(
                        source.position(),
                        Refusal.NO_FMT,
                        "no COMM chunk up to the end of the file at byte " + source.position()
                                + ", so the samples cannot be understood; export the sound again")
                : findings.refusal(
                        source.position(),
                        Refusal.NO_DATA,
                        "no SSND chunk up to the end of the file at byte " + source.position()
                                + "; the file is cut short");
    }

    /** The samples' bytes: where their chunk and they themselves begin, and how many the chunk declares. */
    private record Sound(ByteSource bytes, long chunkStart, long declared) {}

    private Sound sound(ChunkReader chunk) throws IOException {
        ByteBuffer header = chunk.body(SOUND_HEADER_BYTES);
        if (header.limit() < SOUND_HEADER_BYTES) {
            throw findings.refusal(
                    chunk.start(),
                    Refusal.TRUNCATED,
                    Findings.cutShortText("SSND chunk at byte " + chunk.start(), chunk.size(), header.limit()));
        }
        long gap = Integer.toUnsignedLong(header.getInt(0));
        source.skip(Math.min(gap, chunk.size() - SOUND_HEADER_BYTES));
        return new Sound(source, chunk.start(), Math.max(0, chunk.size() - SOUND_HEADER_BYTES - gap));
    }

    /** The format may stand behind the samples; a pipe cannot go back, so they are kept meanwhile. */
    private Sound hold(Sound sound) throws IOException {
        long start = source.position();
        byte[] bytes = source.readNBytes((int) Math.min(sound.declared(), MOST_HELD));
        if (sound.declared() > MOST_HELD && bytes.length == MOST_HELD) {
            throw findings.refusal(
                    sound.chunkStart(),
                    Refusal.TOO_LARGE,
                    "SSND chunk at byte " + sound.chunkStart() + " stands before COMM and holds more than "
                            + Digits.grouped(MOST_HELD) + " bytes; export the sound again");
        }
        return new Sound(new ByteSource(new ByteArrayInputStream(bytes), start), sound.chunkStart(), sound.declared());
    }

    private StreamFormat samples(Sound sound, AiffFormat format, SampleSink sink) throws IOException {
        String name = "SSND chunk at byte " + sound.chunkStart();
        long start = sound.bytes().position();
        PcmReader pcm = new PcmReader(sound.bytes(), findings, format.samples(), format.channels());
        long got = pcm.read(sound.declared(), sink);
        long frames = got / pcm.frameBytes();
        if (frames == 0) {
            throw sound.declared() > 0
                    ? findings.refusal(
                            sound.chunkStart(), Refusal.TRUNCATED, Findings.cutShortText(name, sound.declared(), got))
                    : findings.refusal(sound.chunkStart(), Refusal.EMPTY_AUDIO, name + " holds no samples");
        }
        if (got < sound.declared()) {
            findings.warn(Findings.cutShortText(name, sound.declared(), got));
        } else if (frames != format.frames()) {
            findings.warn("COMM chunk declares " + Digits.grouped(format.frames()) + " frames but the " + name
                    + " holds " + Digits.grouped(frames) + ", which are taken");
        }
        if (pcm.alignmentIsOdd(start)) {
            findings.warn(
                    "samples use more than the declared " + format.samples().bits() + " bits; all are kept");
        }
        return new StreamFormat(format.samples().text(), format.rate(), format.channels());
    }
}
