package org.tfnemo.dsp.audio.flac;

/** Turns coded stereo back into left and right, in place. */
final class Stereo {
    private Stereo() {}

    static void restore(long[][] channels, int block, int assignment) {
        if (assignment < FrameHeader.LEFT_SIDE) {
            return;
        }
        long[] first = channels[0];
        long[] second = channels[1];
        for (int i = 0; i < block; i++) {
            switch (assignment) {
                case FrameHeader.LEFT_SIDE -> second[i] = first[i] - second[i];
                case FrameHeader.SIDE_RIGHT -> first[i] += second[i];
                default -> {
                    // The encoder dropped the lowest bit of the sum; it equals that of the difference.
                    long sum = (first[i] << 1) | (second[i] & 1);
                    first[i] = (sum + second[i]) >> 1;
                    second[i] = (sum - second[i]) >> 1;
                }
            }
        }
    }
}
