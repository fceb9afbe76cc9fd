package org.tfnemo.dsp.audio.flac;

/**
 * The STREAMINFO block.
 *
 * @param largestBlock most frames in a block
 * @param rate frames per second, at least 1
 * @param channels 1..8
 * @param bits bits per sample, 4..32
 * @param frames frames in the stream, 0 where the encoder did not know
 * @param md5 checksum of all samples in hexadecimal, all zeros where the encoder took none
 */
public record StreamInfo(int largestBlock, int rate, int channels, int bits, long frames, String md5) {
    private static final String UNSET = "0".repeat(32);

    /** Whether the encoder stored a checksum of the samples. */
    public boolean hasMd5() {
        return !md5.equals(UNSET);
    }
}
