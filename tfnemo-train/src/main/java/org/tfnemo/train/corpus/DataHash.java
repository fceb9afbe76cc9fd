package org.tfnemo.train.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of all that training sees of a corpus: the labels in order, then per utterance by ascending file id the file
 * id, the label, the speaker, the number of bytes of its sound file, and the bytes. Equal hashes mean equal data,
 * wherever it lies; the same sound as WAV and as FLAC gives two hashes.
 */
public final class DataHash {
    private static final int BUFFER = 1 << 16;

    private DataHash() {}

    /** The hash of {@code corpus} in hexadecimal; reads every sound file once. */
    public static String of(Corpus corpus) throws IOException {
        MessageDigest digest = sha256();
        text(digest, String.join("\t", corpus.labels()));
        byte[] buffer = new byte[BUFFER];
        for (Utterance utterance : corpus.utterances()) {
            text(digest, utterance.fileId() + "\t" + utterance.label() + "\t" + utterance.speaker());
            long size = Files.size(utterance.path());
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, size));
            try (InputStream sound = Files.newInputStream(utterance.path())) {
                for (int read = sound.read(buffer); read >= 0; read = sound.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void text(MessageDigest digest, String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}
