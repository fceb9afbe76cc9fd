package org.tfnemo.train.survey;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tfnemo.dsp.audio.AudioClip;

/** SHA-256 of a clip's rate and samples (float32, big-endian). */
final class SoundHash {
    private SoundHash() {}

    static String of(AudioClip clip) {
        float[] samples = clip.samples();
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + Float.BYTES * samples.length);
        bytes.putInt(clip.rate());
        bytes.asFloatBuffer().put(samples);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}
