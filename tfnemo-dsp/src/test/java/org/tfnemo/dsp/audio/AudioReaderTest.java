package org.tfnemo.dsp.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tfnemo.dsp.audio.flac.FlacBytes;

class AudioReaderTest {
    private static final byte[] WAVE =
            ChunkBytes.wave().format(1, 1, 24000, 8).data(128, 192).toBytes();

    @TempDir
    private Path folder;

    @Test
    void aFileIsReadAndInspectedAlike() throws IOException {
        Path file = Files.write(folder.resolve("a.wav"), WAVE);
        Recording recording = AudioFile.read(file);
        assertThat(recording.clip().samples()).containsExactly(0f, 0.5f);
        assertThat(AudioFile.inspect(file)).isEqualTo(recording.info());
        assertThat(recording.info().path()).isEqualTo(file.toString());
    }

    @Test
    void aPipeThatTricklesIsReadToo() throws IOException {
        InputStream trickle = new ByteArrayInputStream(WAVE) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };
        assertThat(AudioFile.read(trickle, "-").clip().samples()).containsExactly(0f, 0.5f);
    }

    @Test
    void theContentDecidesNotTheName() throws IOException {
        Path file = Files.write(
                folder.resolve("a.wav"),
                FlacBytes.stream(24000, 1, 16, 1)
                        .frame(0, 1, 0, frame -> frame.verbatim(16, 1))
                        .toBytes());
        AudioInfo info = AudioFile.inspect(file);
        assertThat(info.format()).isEqualTo(Container.FLAC);
        assertThat(info.warnings()).containsExactly("is a FLAC file, though its name ends in .wav");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                  | NOT_AUDIO            | is empty (0 bytes)",
                "<!DOCTYPE html>                     | NOT_AUDIO            | is a web page or XML, not a sound file; download it"
                        + " again",
                "version https://git-lfs.github.com/ | NOT_AUDIO            | is a Git LFS pointer, not the sound itself; run:"
                        + " git lfs pull",
                "RIFF1234WEBPVP8                     | NOT_AUDIO            | is a RIFF file of form 'WEBP', not of sound",
                "GIF89a                              | NOT_AUDIO            | is a picture, not a sound file",
                "path,label,speaker                  | NOT_AUDIO            | does not begin like a sound file (WAV, FLAC or"
                        + " AIFF)",
                "OggS                                | UNSUPPORTED_ENCODING | is an Ogg file, which is not read; convert it to"
                        + " WAV or FLAC",
                "1234ftypM4A                         | UNSUPPORTED_ENCODING | is an MP4 file, which is not read; convert it to"
                        + " WAV or FLAC"
            })
    void whatIsNotReadIsNamed(String content, Refusal reason, String fault) {
        Read.assertRefused(content.getBytes(StandardCharsets.US_ASCII), reason, 0, fault);
    }

    @Test
    void aPhotographIsAPicture() {
        byte[] jpeg = {-1, -40, -1, -32, 0, 16, 'J', 'F', 'I', 'F', 0, 1};
        Read.assertRefused(jpeg, Refusal.NOT_AUDIO, 0, "is a picture, not a sound file");
    }

    @Test
    void lettersThatCannotBeShownAreQuestionMarks() {
        byte[] bytes = ChunkBytes.of(ByteOrder.LITTLE_ENDIAN)
                .id("RIFF")
                .ints(4)
                .id("WA\n")
                .bytes(200)
                .toBytes();
        Read.assertRefused(bytes, Refusal.NOT_AUDIO, 0, "is a RIFF file of form 'WA??', not of sound");
    }

    @Test
    void theLimitStopsAFileThatUnfoldsTooFar() {
        // 40 frames of 256 equal samples are 10 240 samples in 600 bytes.
        FlacBytes bomb = FlacBytes.stream(24000, 1, 16, 0);
        for (int i = 0; i < 40; i++) {
            bomb.frame(i, 256, 0, frame -> frame.subframe(0).bits(0, 16));
        }
        AudioReader reader = new AudioReader(new ReadLimit(10_000));
        assertThatExceptionOfType(AudioException.class)
                .isThrownBy(() -> reader.read(new ByteArrayInputStream(bomb.toBytes()), "x"))
                .withMessage(
                        "x: holds more than 10 000 frames, the most that is read at once; cut it into parts, or give"
                                + " Java more memory (-Xmx)")
                .matches(e -> e.reason() == Refusal.TOO_LARGE)
                .matches(e -> e.offset().isEmpty());
    }

    @Test
    void aLimitOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadLimit(0))
                .withMessage("frames must be 1..2147483639; got 0");
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = folder.resolve("none.wav");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> AudioFile.read(file))
                .withMessage(file + ": there is no such file");
    }

    @Test
    void aDirectoryIsNamed() {
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> AudioFile.read(folder))
                .withMessage(folder + ": is a directory; name the files in it");
    }
}
