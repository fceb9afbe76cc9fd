package org.tfnemo.train.track.tensorboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class RecordStreamTest {
    /** CRC-32C of these digits is 0xe3069283 (RFC 3720's polynomial); the mask by hand: rotated 0x2507c60d, plus the constant. */
    @Test
    void checksumIsMasked() {
        assertThat(RecordStream.masked("123456789".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Integer.rotateRight(0xe3069283, 15) + 0xa282ead8);
    }

    @Test
    void recordIsLengthDataAndTheirChecksums() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordStream records = new RecordStream(bytes)) {
            records.write(new byte[] {7});
        }
        String hex = HexFormat.of().formatHex(bytes.toByteArray());
        assertThat(hex)
                .hasSize(2 * (8 + 4 + 1 + 4))
                .startsWith("0100000000000000")
                .contains("07");
    }
}
