package org.tfnemo.dsp.audio;

import java.io.IOException;

/** Streams uncompressed samples from a chunk into a sink. */
final class PcmReader {
    private static final int BLOCK_BYTES = 1 << 16;

    private final ByteSource source;
    private final Findings findings;
    private final SampleFormat format;
    private final int channels;
    private final SampleDecoder decoder;

    PcmReader(ByteSource source, Findings findings, SampleFormat format, int channels) {
        this.source = source;
        this.findings = findings;
        this.format = format;
        this.channels = channels;
        decoder = new SampleDecoder(format);
    }

    /**
     * Reads whole frames until {@code declared} bytes or the end of the file, and nothing but that.
     *
     * @return bytes that were there, those of a last broken frame included
     */
    long read(long declared, SampleSink sink) throws IOException {
        int frameBytes = frameBytes();
        int blockFrames = Math.max(1, BLOCK_BYTES / frameBytes);
        byte[] bytes = new byte[blockFrames * frameBytes];
        double[] samples = new double[blockFrames * channels];
        sink.begin(channels);
        long total = 0;
        while (total < declared) {
            long start = source.position();
            int got = source.readNBytes(bytes, 0, (int) Math.min(bytes.length, declared - total));
            int frames = got / frameBytes;
            decoder.decode(bytes, frames * channels, samples);
            requireFinite(samples, frames * channels, start);
            sink.accept(samples, frames);
            total += got;
            if (got < bytes.length) {
                break;
            }
        }
        return total;
    }

    /** Bytes of one sample of every channel. */
    int frameBytes() {
        return channels * format.bytes();
    }

    private void requireFinite(double[] samples, int count, long start) throws AudioException {
        if (format.encoding() != Encoding.FLOAT) {
            return;
        }
        for (int i = 0; i < count; i++) {
            if (!(Math.abs(samples[i]) <= Float.MAX_VALUE)) { // also true of NaN
                throw findings.refusal(
                        start + (long) i * format.bytes(),
                        Refusal.NON_FINITE_SAMPLES,
                        "sample at byte " + (start + (long) i * format.bytes()) + " is " + samples[i]
                                + "; every sample must be a finite 32-bit number, so export the sound again");
            }
        }
    }

    /**
     * The verdict on bits that should be zero, once all is read.
     *
     * @param start where the samples began
     * @return whether there were such bits, though the samples are plainly left-aligned
     */
    boolean alignmentIsOdd(long start) throws AudioException {
        if (decoder.sawSpareBits() && decoder.fitsLowAligned()) {
            throw findings.refusal(
                    start,
                    Refusal.INCONSISTENT_HEADER,
                    "samples from byte " + start + " on are declared as " + format.text()
                            + ", whose low " + format.spareBits()
                            + " bits are zero, but these are not; the recording may"
                            + " be " + (1L << format.spareBits()) + " times louder than it reads, so export it again");
        }
        return decoder.sawSpareBits();
    }
}
