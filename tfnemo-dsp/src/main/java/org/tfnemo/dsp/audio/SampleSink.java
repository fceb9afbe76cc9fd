package org.tfnemo.dsp.audio;

import java.io.IOException;

/** Takes decoded samples block by block, so that no reader holds all channels of a file at once. */
interface SampleSink {
    /** Called once, before any samples. */
    void begin(int channels);

    /**
     * Takes the next frames.
     *
     * @param interleaved {@code frames·channels} finite samples at full scale 1.0, frame by frame; not modified, and
     *     only valid during the call
     */
    void accept(double[] interleaved, int frames) throws IOException;
}
