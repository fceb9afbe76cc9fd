package org.tfnemo.dsp.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads bytes as a file called {@code x}, under a limit no test reaches by accident. */
final class Read {
    private static final AudioReader READER = new AudioReader(new ReadLimit(10_000_000));

    private Read() {}

    static Recording recording(byte[] bytes) throws IOException {
        return READER.read(new ByteArrayInputStream(bytes), "x");
    }

    static float[] samples(byte[] bytes) throws IOException {
        return recording(bytes).clip().samples();
    }

    /** Asserts the refusal of {@code bytes}: reason, byte offset and the whole message behind the name. */
    static void assertRefused(byte[] bytes, Refusal reason, long offset, String fault) {
        AudioException e = catchThrowableOfType(AudioException.class, () -> recording(bytes));
        assertThat(e).hasMessage("x: " + fault);
        assertThat(e.reason()).isEqualTo(reason);
        assertThat(e.offset()).hasValue(offset);
        assertThat(e.path()).isEqualTo("x");
    }
}
