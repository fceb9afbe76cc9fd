package org.tfnemo.dsp.audio;

import java.io.IOException;
import org.tfnemo.dsp.audio.flac.FlacException;
import org.tfnemo.dsp.audio.flac.FlacStream;
import org.tfnemo.dsp.audio.flac.StreamInfo;

/**
 * Reads native FLAC. A stream that is cut short gives its whole frames and a warning, as long as a tenth of what it
 * declares is left; FLAC, unlike WAV, knows its length to the sample, and less than that speaks for nobody.
 */
final class FlacReader {
    private static final int LEAST_SALVAGED = 10;

    private final ByteSource source;
    private final Findings findings;

    FlacReader(ByteSource source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** Reads from the marker {@code fLaC} on, the samples into {@code sink}. */
    StreamFormat read(SampleSink sink) throws IOException {
        long start = source.position();
        try {
            FlacStream stream = new FlacStream(source, start);
            StreamInfo info = stream.info();
            findings.rate(info.rate(), start);
            sink.begin(info.channels());
            try {
                deliver(stream, sink);
            } catch (FlacException e) {
                salvage(e, stream);
            }
            stream.warnings().forEach(findings::warn);
            if (stream.decoded() == 0) {
                throw findings.refusal(
                        stream.offset(),
                        Refusal.EMPTY_AUDIO,
                        "no frames up to the end of the file at byte " + stream.offset());
            }
            return new StreamFormat(info.bits() + "-bit FLAC", info.rate(), info.channels());
        } catch (FlacException e) {
            throw refusal(e);
        }
    }

    private static void deliver(FlacStream stream, SampleSink sink) throws IOException {
        int channels = stream.info().channels();
        double step = 1.0 / (1L << (stream.info().bits() - 1));
        double[] interleaved = new double[0];
        int block;
        while ((block = stream.next()) > 0) {
            if (interleaved.length < block * channels) {
                interleaved = new double[block * channels];
            }
            int at = 0;
            for (int i = 0; i < block; i++) {
                for (int c = 0; c < channels; c++) {
                    interleaved[at++] = stream.sample(c, i) * step;
                }
            }
            sink.accept(interleaved, block);
        }
    }

    private void salvage(FlacException e, FlacStream stream) throws IOException {
        long got = stream.decoded();
        long declared = stream.info().frames();
        if (e.fault() != FlacException.Fault.TRUNCATED) {
            throw e;
        }
        String text = declared == 0
                ? "the stream ends inside a frame at byte " + e.offset() + ", after " + Digits.grouped(got) + " frames"
                : "STREAMINFO declares " + Digits.grouped(declared) + " frames but only " + Digits.grouped(got)
                        + " are whole before byte " + e.offset();
        String fault = text + "; the file is cut short";
        if (got == 0 || got < declared / LEAST_SALVAGED) {
            throw findings.refusal(e.offset(), Refusal.TRUNCATED, fault);
        }
        findings.warn(fault);
    }

    private AudioException refusal(FlacException e) {
        Refusal reason = switch (e.fault()) {
            case NO_STREAMINFO -> Refusal.NO_STREAMINFO;
            case CORRUPT_METADATA -> Refusal.CORRUPT_METADATA;
            case CORRUPT_FRAME -> Refusal.CORRUPT_FRAME;
            case INCONSISTENT_STREAM -> Refusal.INCONSISTENT_STREAM;
            case PARAMS_CHANGED -> Refusal.PARAMS_CHANGED;
            case TRUNCATED -> Refusal.TRUNCATED;
            case MD5_MISMATCH -> Refusal.MD5_MISMATCH;
        };
        String remedy =
                e.fault() == FlacException.Fault.NO_STREAMINFO ? "" : "; the file is damaged, take another copy";
        AudioException refusal = findings.refusal(e.offset(), reason, e.getMessage() + remedy);
        refusal.initCause(e);
        return refusal;
    }
}
