package org.tfnemo.dsp.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tfnemo.dsp.audio.flac.FlacBytes;

/** Files damaged at random, by a seed: read or refused, never any other exception, and soon. */
class DamageTest {
    private static final int DAMAGES = 500;
    private static final AudioReader READER = new AudioReader(new ReadLimit(100_000));

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void damageIsReadOrRefusedAndNothingElse(String name, byte[] file) {
        Random random = new Random(name.hashCode());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < DAMAGES; i++) {
                byte[] damaged = damaged(file, random);
                assertThatCode(() -> read(damaged))
                        .as("damage %d of %s", i, name)
                        .doesNotThrowAnyException();
            }
        });
    }

    private static void read(byte[] bytes) throws IOException {
        try {
            Recording recording = READER.read(new ByteArrayInputStream(bytes), "x");
            assertThat(recording.info().frames()).isBetween(1L, 100_000L);
        } catch (AudioException e) {
            assertThat(e.getMessage()).startsWith("x: ").doesNotContain("\n");
        }
    }

    /** One to four bytes replaced, most of them in the header; or a number; or the end lost; or a piece doubled. */
    private static byte[] damaged(byte[] file, Random random) {
        byte[] bytes = file.clone();
        int header = Math.min(bytes.length - 4, random.nextBoolean() ? 60 : bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int i = 1 + random.nextInt(4); i > 0; i--) {
                    bytes[random.nextInt(header)] = (byte) random.nextInt();
                }
            }
            case 1 -> {
                byte extreme = (byte) new int[] {0, 0xFF, 0x7F, 0x80}[random.nextInt(4)];
                int at = random.nextInt(header);
                Arrays.fill(bytes, at, at + 1 + random.nextInt(4), extreme);
            }
            case 2 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            default -> {
                int at = random.nextInt(header);
                int length = random.nextInt(Math.min(64, bytes.length - at));
                bytes = Arrays.copyOf(bytes, bytes.length + length);
                System.arraycopy(bytes, at, bytes, at + length, bytes.length - at - length);
            }
        }
        return bytes;
    }

    static Stream<Object[]> files() throws IOException {
        int[] samples = new Random(1).ints(1200, 0, 256).toArray();
        return Stream.of(
                new Object[] {
                    "8-bit", wave().format(1, 1, 24000, 8).data(samples).toBytes()
                },
                new Object[] {
                    "16-bit", wave().format(1, 2, 48000, 16).data(samples).toBytes()
                },
                new Object[] {
                    "24-bit", wave().extensible(1, 2, 24, 24).data(samples).toBytes()
                },
                new Object[] {
                    "float", wave().format(3, 1, 24000, 32).data(new int[1200]).toBytes()
                },
                new Object[] {"rf64", rf64(samples)},
                new Object[] {"aifc", aifc(samples)},
                new Object[] {"flac", flac()},
                new Object[] {"reference flac", reference("reference-16bit-level8.flac")},
                new Object[] {"reference flac 32", reference("reference-32bit-level0.flac")});
    }

    private static ChunkBytes wave() {
        return ChunkBytes.wave().id("LIST").ints(4).bytes(1, 2, 3, 4);
    }

    private static byte[] rf64(int[] samples) {
        ChunkBytes file =
                ChunkBytes.of(ByteOrder.LITTLE_ENDIAN).id("RF64").ints(-1).id("WAVE");
        file.id("ds64").ints(28).longs(1274, 1200, 1200).ints(0).format(1, 1, 24000, 8);
        return file.id("data").ints(-1).bytes(samples).toBytes();
    }

    private static byte[] aifc(int[] samples) {
        ChunkBytes file =
                ChunkBytes.of(ByteOrder.BIG_ENDIAN).id("FORM").ints(1250).id("AIFC");
        file.id("COMM")
                .ints(24)
                .shorts(1, 0, 600, 16, 16397)
                .longs(24000L << 49)
                .id("sowt")
                .bytes(0, 0);
        return file.id("SSND").ints(1208, 0, 0).bytes(samples).toBytes();
    }

    private static byte[] flac() {
        FlacBytes stream = FlacBytes.stream(24000, 2, 16, 24);
        for (int i = 0; i < 6; i++) {
            stream.frame(i, 4, 10, frame -> {
                frame.subframe(9).bits(7, 16).bits(0, 2).bits(0, 4).bits(1, 4);
                frame.unary(2).bits(1, 1).unary(0).bits(0, 1).unary(1).bits(1, 1);
                frame.verbatim(17, 1, 2, 3, 4);
            });
        }
        return stream.toBytes();
    }

    private static byte[] reference(String name) throws IOException {
        try (InputStream in = FlacBytes.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
