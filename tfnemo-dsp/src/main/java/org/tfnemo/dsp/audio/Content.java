package org.tfnemo.dsp.audio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Tells from the first bytes of a file what it is; the name has no say. */
final class Content {
    private static final int LOOKED_AT = 64;
    private static final int TAG_HEADER_BYTES = 10;
    private static final int TAG_FOOTER_FLAG = 0x10;
    private static final Set<String> RIFF = Set.of("RIFF", "RIFX", "RF64", "BW64");

    private final ByteSource source;
    private final Findings findings;

    Content(ByteSource source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** The container, with {@code source} left at its first byte. */
    Container container() throws IOException {
        skipTags();
        byte[] head = source.peek(LOOKED_AT);
        String magic = ChunkReader.text(head, 0);
        String form = ChunkReader.text(head, 8);
        if (magic.equals("fLaC")) {
            return Container.FLAC;
        }
        if (RIFF.contains(magic) && form.equals("WAVE")) {
            return Container.WAV;
        }
        if (magic.equals("FORM") && (form.equals("AIFF") || form.equals("AIFC"))) {
            return Container.AIFF;
        }
        throw refusal(head, magic, form);
    }

    /** ID3v2 tags do not belong in front of FLAC, but taggers put them there. */
    private void skipTags() throws IOException {
        byte[] head = source.peek(TAG_HEADER_BYTES);
        while (head.length == TAG_HEADER_BYTES && ChunkReader.text(head, 0).startsWith("ID3")) {
            long size = TAG_HEADER_BYTES + sevenBits(head);
            source.skip((head[5] & TAG_FOOTER_FLAG) == 0 ? size : size + TAG_HEADER_BYTES);
            head = source.peek(TAG_HEADER_BYTES);
            if (!ChunkReader.text(head, 0).equals("fLaC")
                    && !ChunkReader.text(head, 0).startsWith("ID3")) {
                throw unsupported("an MP3 file");
            }
            findings.warn("an ID3 tag stands in front of the sound");
        }
    }

    private static long sevenBits(byte[] head) {
        long size = 0;
        for (int i = 6; i < TAG_HEADER_BYTES; i++) {
            size = (size << 7) | (head[i] & 0x7F);
        }
        return size;
    }

    private AudioException refusal(byte[] head, String magic, String form) {
        if (head.length == 0) {
            return notAudio("is empty (0 bytes)");
        }
        Optional<String> sound = soundNotRead(head, magic, form);
        if (sound.isPresent()) {
            return unsupported(sound.get());
        }
        return notAudio(other(head, magic, form));
    }

    private static Optional<String> soundNotRead(byte[] head, String magic, String form) {
        return Optional.ofNullable(
                switch (magic) {
                    case "OggS" -> "an Ogg file";
                    case ".snd" -> "an AU file";
                    case "caff" -> "a CAF file";
                    case "riff" -> "a Wave64 file";
                    case "#!AM" -> "an AMR file";
                    case "MAC " -> "a Monkey's Audio file";
                    case "wvpk" -> "a WavPack file";
                    default ->
                        ChunkReader.text(head, 4).equals("ftyp")
                                ? "an MP4 file"
                                : magic.equals("FORM") && form.equals("8SVX")
                                        ? "an 8SVX file"
                                        : head.length > 1
                                                        && head[0] == -1
                                                        && (head[1] & 0xE0) == 0xE0
                                                        && (head[1] & 6) != 0
                                                ? "an MP3 file"
                                                : null;
                });
    }

    private static String other(byte[] head, String magic, String form) {
        String raw = new String(head, StandardCharsets.ISO_8859_1);
        String text = raw.stripLeading();
        if (text.startsWith("version https://git-lfs")) {
            return "is a Git LFS pointer, not the sound itself; run: git lfs pull";
        }
        if (text.startsWith("<")) {
            return "is a web page or XML, not a sound file; download it again";
        }
        if (raw.startsWith("\u0089PNG") || raw.startsWith("GIF8") || raw.startsWith("\u00FF\u00D8\u00FF")) {
            return "is a picture, not a sound file";
        }
        if (RIFF.contains(magic) || magic.equals("FORM")) {
            return "is a " + magic + " file of form '" + form + "', not of sound";
        }
        return "does not begin like a sound file (WAV, FLAC or AIFF)";
    }

    private AudioException unsupported(String what) {
        return findings.refusal(
                0, Refusal.UNSUPPORTED_ENCODING, "is " + what + ", which is not read; convert it to WAV or FLAC");
    }

    private AudioException notAudio(String fault) {
        return findings.refusal(0, Refusal.NOT_AUDIO, fault);
    }
}
