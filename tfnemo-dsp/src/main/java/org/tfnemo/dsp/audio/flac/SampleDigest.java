package org.tfnemo.dsp.audio.flac;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The MD5 of the samples as STREAMINFO keeps it: frame by frame, each sample in whole bytes, low byte first. */
final class SampleDigest {
    private final MessageDigest md5;
    private final int bytesPerSample;
    private byte[] bytes = new byte[0];

    SampleDigest(int bits) {
        bytesPerSample = (bits + 7) / 8;
        try {
            md5 = MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime lacks MD5, which every one must have", e);
        }
    }

    /** Takes in {@code block} samples of each of the first {@code count} channels. */
    void update(long[][] channels, int count, int block) {
        int length = block * count * bytesPerSample;
        if (bytes.length < length) {
            bytes = new byte[length];
        }
        int at = 0;
        for (int i = 0; i < block; i++) {
            for (int c = 0; c < count; c++) {
                long sample = channels[c][i];
                for (int b = 0; b < bytesPerSample; b++) {
                    bytes[at++] = (byte) sample;
                    sample >>= 8;
                }
            }
        }
        md5.update(bytes, 0, length);
    }

    /** The checksum in hexadecimal; ends the digest. */
    String hex() {
        return HexFormat.of().formatHex(md5.digest());
    }
}
