package org.tfnemo.dsp.audio;

import java.util.Locale;

/** Numbers in messages. */
final class Digits {
    private Digits() {}

    /** {@code value} in groups of three, {@code 96 000}, whatever the machine's locale. */
    static String grouped(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', ' ');
    }

    /** {@code 1 byte} or {@code 96 000 bytes}. */
    static String bytes(long count) {
        return count == 1 ? "1 byte" : grouped(count) + " bytes";
    }
}
