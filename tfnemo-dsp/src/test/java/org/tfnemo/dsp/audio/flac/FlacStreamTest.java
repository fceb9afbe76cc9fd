package org.tfnemo.dsp.audio.flac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tfnemo.dsp.audio.flac.FlacException.Fault;

class FlacStreamTest {
    private static final int MONO = 0;

    @Test
    void aConstantSubframeRepeatsItsSample() throws IOException {
        assertThat(mono(16, 4, frame -> frame.subframe(0).bits(-5, 16))).containsExactly(-5, -5, -5, -5);
    }

    @Test
    void aVerbatimSubframeIsTakenAsItIs() throws IOException {
        assertThat(mono(16, 3, frame -> frame.verbatim(16, 32767, -32768, 7))).containsExactly(32767, -32768, 7);
    }

    @Test
    void wastedBitsComeBackAsZeros() throws IOException {
        assertThat(mono(
                        16,
                        2,
                        frame -> frame.bits(0, 1)
                                .bits(1, 6)
                                .bits(1, 1)
                                .unary(2)
                                .bits(3, 13)
                                .bits(-1, 13)))
                .containsExactly(24, -8);
    }

    @Test
    void fixedPredictionOfOrderFourFollowsACubic() throws IOException {
        // n³ has no fourth difference, so all errors are 0: partition order 0, parameter 0, a one per sample.
        assertThat(mono(16, 6, frame -> {
                    frame.subframe(12).bits(0, 16).bits(1, 16).bits(8, 16).bits(27, 16);
                    frame.bits(0, 2).bits(0, 4).bits(0, 4).unary(0).unary(0);
                }))
                .containsExactly(0, 1, 8, 27, 64, 125);
    }

    @Test
    void linearPredictionDoesNotOverflowThirtyTwoBits() throws IOException {
        // Coefficient 16383 on a full-scale 24-bit sample is 37 bits wide; shifted by 14 it is nearly the sample again.
        long first = 8_388_607;
        long second = (first * 16383) >> 14;
        long third = (second * 16383) >> 14;
        assertThat(mono(24, 3, frame -> {
                    frame.subframe(32).bits(first, 24).bits(14, 4).bits(14, 5).bits(16383, 15);
                    frame.bits(0, 2).bits(0, 4).bits(0, 4).unary(0).unary(0);
                }))
                .containsExactly((int) first, (int) second, (int) third);
    }

    @Test
    void riceCodedErrorsFoldTheSignIntoTheLowestBit() throws IOException {
        // Errors 5, −3, 0, 1 become 10, 5, 0, 2: with parameter 2 quotients 2, 1, 0, 0 and remainders 2, 1, 0, 2.
        assertThat(mono(16, 4, frame -> {
                    frame.subframe(8).bits(0, 2).bits(0, 4).bits(2, 4);
                    frame.unary(2)
                            .bits(2, 2)
                            .unary(1)
                            .bits(1, 2)
                            .unary(0)
                            .bits(0, 2)
                            .unary(0)
                            .bits(2, 2);
                }))
                .containsExactly(5, -3, 0, 1);
    }

    @Test
    void anEscapedPartitionHoldsPlainErrors() throws IOException {
        assertThat(mono(16, 4, frame -> {
                    frame.subframe(8).bits(1, 2).bits(1, 4); // 5-bit parameters, two partitions
                    frame.bits(31, 5).bits(3, 5).bits(-4, 3).bits(3, 3);
                    frame.bits(31, 5).bits(0, 5);
                }))
                .containsExactly(-4, 3, 0, 0);
    }

    @Test
    void leftSideStereoSubtracts() throws IOException {
        assertThat(stereo(8, 100, 30)).containsExactly(100, 70);
    }

    @Test
    void sideRightStereoAdds() throws IOException {
        assertThat(stereo(9, 30, 70)).containsExactly(100, 70);
    }

    @Test
    void midSideStereoGetsItsLowestBitBack() throws IOException {
        assertThat(stereo(10, 85, 31)).containsExactly(101, 70); // (101 + 70) >> 1 and 101 − 70
    }

    @Test
    void theSideOfThirtyTwoBitsTakesThirtyThree() throws IOException {
        byte[] bytes = FlacBytes.stream(24000, 2, 32, 1)
                .frame(0, 1, 8, frame -> frame.verbatim(32, Integer.MAX_VALUE).verbatim(33, 0xFFFF_FFFFL))
                .toBytes();
        assertThat(decode(bytes)).containsExactly(Integer.MAX_VALUE, Integer.MIN_VALUE);
    }

    @Test
    void aFlippedBitFailsTheChecksumOfTheFrame() {
        byte[] bytes = oneFrame();
        bytes[bytes.length - 4] ^= 1;
        assertFault(bytes, Fault.CORRUPT_FRAME, "frame at byte 42 fails its checksum", 42);
    }

    @Test
    void aFlippedBitInTheHeaderFailsTheChecksumOfTheHeader() {
        byte[] bytes = oneFrame();
        bytes[42 + 5] ^= 1;
        assertFault(bytes, Fault.CORRUPT_FRAME, "frame at byte 42 fails the checksum of its header", 42);
    }

    @Test
    void aStreamThatEndsInsideAFrameIsTruncated() {
        byte[] bytes = Arrays.copyOf(oneFrame(), oneFrame().length - 3);
        assertFault(bytes, Fault.TRUNCATED, "the stream ends at byte " + bytes.length, bytes.length);
    }

    @Test
    void fewerFramesThanDeclaredAreTruncated() {
        byte[] bytes = FlacBytes.stream(24000, 1, 16, 9)
                .frame(0, 1, MONO, frame -> frame.verbatim(16, 1))
                .toBytes();
        assertFault(bytes, Fault.TRUNCATED, "the stream ends at byte " + bytes.length, bytes.length);
    }

    @Test
    void moreFramesThanDeclaredAreDeliveredWithAWarning() throws IOException {
        FlacStream stream = open(FlacBytes.stream(24000, 1, 16, 1)
                .frame(0, 1, MONO, frame -> frame.verbatim(16, 1))
                .frame(1, 1, MONO, frame -> frame.verbatim(16, 2))
                .toBytes());
        assertThat(drain(stream)).containsExactly(1, 2);
        assertThat(stream.warnings()).containsExactly("STREAMINFO declares 1 frames but there are 2");
    }

    @Test
    void bytesBehindTheLastFrameAreLeftOutWithAWarning() throws IOException {
        FlacStream stream = open(FlacBytes.stream(24000, 1, 16, 1)
                .frame(0, 1, MONO, frame -> frame.verbatim(16, 1))
                .raw((byte) 'T', (byte) 'A', (byte) 'G')
                .toBytes());
        assertThat(drain(stream)).containsExactly(1);
        assertThat(stream.warnings()).containsExactly("bytes from 54 on follow the last frame and are left out");
    }

    @Test
    void aMissingFrameShowsInTheNumbers() throws IOException {
        FlacStream stream = open(FlacBytes.stream(24000, 1, 16, 2)
                .frame(0, 1, MONO, frame -> frame.verbatim(16, 1))
                .frame(2, 1, MONO, frame -> frame.verbatim(16, 2))
                .toBytes());
        drain(stream);
        assertThat(stream.warnings())
                .containsExactly("frame at byte 54 is numbered 2 where 1 was due; some frames may be missing");
    }

    @Test
    void aFirstFrameOfOtherChannelsContradictsStreaminfo() {
        byte[] bytes = FlacBytes.stream(24000, 1, 16, 1)
                .frame(0, 1, 1, frame -> frame.verbatim(16, 1).verbatim(16, 1))
                .toBytes();
        assertFault(bytes, Fault.INCONSISTENT_STREAM, "frame at byte 42 has 2 channels but STREAMINFO says 1", 42);
    }

    @Test
    void aLaterFrameOfOtherChannelsIsAChange() {
        byte[] bytes = FlacBytes.stream(24000, 1, 16, 2)
                .frame(0, 1, MONO, frame -> frame.verbatim(16, 1))
                .frame(1, 1, 1, frame -> frame.verbatim(16, 1).verbatim(16, 1))
                .toBytes();
        assertFault(bytes, Fault.PARAMS_CHANGED, "frame at byte 54 has 2 channels but STREAMINFO says 1", 54);
    }

    @Test
    void aMetadataBlockThatRunsPastTheEndIsRefusedWithoutBeingAllocated() {
        byte[] bytes = new FlacBytes()
                .bits(0x664C6143, 32)
                .bits(4, 8)
                .bits(0xFFFFFF, 24)
                .bits(0, 32)
                .toBytes();
        assertFault(bytes, Fault.CORRUPT_METADATA, "a metadata block runs past the end of the file at byte 12", 12);
    }

    @Test
    void aPredictionBeyondTheSampleSizeIsRefused() {
        byte[] bytes = FlacBytes.stream(24000, 1, 16, 3)
                .frame(0, 3, MONO, frame -> {
                    frame.subframe(10).bits(-32768, 16).bits(32767, 16); // the line goes on to 98302
                    frame.bits(0, 2).bits(0, 4).bits(0, 4).unary(0);
                })
                .toBytes();
        assertFault(bytes, Fault.CORRUPT_FRAME, "subframe before byte 55 predicts samples beyond 16 bits", 55);
    }

    private static byte[] oneFrame() {
        return FlacBytes.stream(24000, 1, 16, 3)
                .frame(0, 3, MONO, frame -> frame.verbatim(16, 1, 2, 3))
                .toBytes();
    }

    private static List<Integer> mono(int bits, int block, Consumer<FlacBytes> subframe) throws IOException {
        return decode(FlacBytes.stream(24000, 1, bits, block)
                .frame(0, block, MONO, subframe)
                .toBytes());
    }

    /** One frame of one sample per channel, coded as {@code first} and {@code second}. */
    private static List<Integer> stereo(int assignment, int first, int second) throws IOException {
        int firstBits = assignment == 9 ? 17 : 16;
        return decode(FlacBytes.stream(24000, 2, 16, 1)
                .frame(
                        0,
                        1,
                        assignment,
                        frame -> frame.verbatim(firstBits, first).verbatim(33 - firstBits, second))
                .toBytes());
    }

    private static void assertFault(byte[] bytes, Fault fault, String message, long offset) {
        assertThatExceptionOfType(FlacException.class)
                .isThrownBy(() -> decode(bytes))
                .withMessage(message)
                .matches(e -> e.fault() == fault)
                .matches(e -> e.offset() == offset);
    }

    private static List<Integer> decode(byte[] bytes) throws IOException {
        return drain(open(bytes));
    }

    private static FlacStream open(byte[] bytes) throws IOException {
        return new FlacStream(new ByteArrayInputStream(bytes), 0);
    }

    private static List<Integer> drain(FlacStream stream) throws IOException {
        List<Integer> samples = new ArrayList<>();
        int block;
        while ((block = stream.next()) > 0) {
            for (int i = 0; i < block; i++) {
                for (int c = 0; c < stream.info().channels(); c++) {
                    samples.add((int) stream.sample(c, i));
                }
            }
        }
        return samples;
    }
}
