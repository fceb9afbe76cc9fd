package org.tfnemo.train.report;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.dsp.audio.AudioFile;
import org.tfnemo.dsp.representation.JavaFeatureEngine;
import org.tfnemo.dsp.representation.MelSpectrogram;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Utterance;
import org.tfnemo.train.picture.FeaturePicture;

/** The sound of a corpus's clips, as WAV of 16 bit that every browser plays, and their mel spectrograms. */
public final class CorpusMedia implements ClipMedia {
    private static final int BYTES = 2;
    private static final int LOUDEST = 32_767;

    private final Corpus corpus;

    public CorpusMedia(Corpus corpus) {
        this.corpus = requireNonNull(corpus, "corpus");
    }

    /** @throws IOException when the corpus does not hold the clip, or its file cannot be read */
    @Override
    public Optional<EmbeddedClip> of(String fileId) throws IOException {
        Utterance utterance = corpus.find(fileId)
                .orElseThrow(() -> new IOException(
                        fileId + ": no such clip in " + corpus.name() + "; --data must be the corpus of the run"));
        AudioClip clip = AudioFile.read(utterance.path()).clip();
        return Optional.of(new EmbeddedClip(
                data("audio/wav", wave(clip)),
                data("image/svg+xml", picture(fileId, clip).getBytes(StandardCharsets.UTF_8))));
    }

    private static String picture(String fileId, AudioClip clip) {
        MelSpectrogram mel = MelSpectrogram.standard(clip.rate());
        try (JavaFeatureEngine engine = new JavaFeatureEngine()) {
            return new FeaturePicture(
                            "melspectrogram of " + fileId, engine.extract(mel, clip.samples()), mel, clip.rate())
                    .picture()
                    .svg();
        }
    }

    private static byte[] wave(AudioClip clip) throws IOException {
        float[] samples = clip.samples();
        ByteBuffer pcm = ByteBuffer.allocate(BYTES * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : samples) {
            pcm.putShort((short) Math.round(Math.max(-1, Math.min(1, sample)) * LOUDEST)); // as a loudspeaker would
        }
        AudioFormat format = new AudioFormat(clip.rate(), 8 * BYTES, 1, true, false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (AudioInputStream stream =
                new AudioInputStream(new ByteArrayInputStream(pcm.array()), format, samples.length)) {
            AudioSystem.write(stream, AudioFileFormat.Type.WAVE, bytes);
        }
        return bytes.toByteArray();
    }

    private static String data(String type, byte[] content) {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content);
    }
}
