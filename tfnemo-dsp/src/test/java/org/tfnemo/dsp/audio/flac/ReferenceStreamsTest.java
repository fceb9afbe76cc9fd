package org.tfnemo.dsp.audio.flac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Streams of the reference encoder, made by tools/golden/flac.py; STREAMINFO holds the MD5 of what went in. */
class ReferenceStreamsTest {
    @ParameterizedTest
    @CsvSource({"8, 0", "8, 8", "16, 0", "16, 8", "24, 0", "24, 8", "32, 0", "32, 8"})
    void everySampleIsTheEncoders(int bits, int level) throws IOException {
        String name = "reference-" + bits + "bit-level" + level + ".flac";
        try (InputStream in = ReferenceStreamsTest.class.getResourceAsStream(name)) {
            FlacStream stream = new FlacStream(in, 0);
            int block;
            do {
                block = stream.next(); // throws MD5_MISMATCH at the end if a single bit differs
            } while (block > 0);
            assertThat(stream.info().hasMd5()).isTrue();
            assertThat(stream.decoded()).isEqualTo(2000);
            assertThat(stream.warnings()).isEmpty();
        }
    }
}
