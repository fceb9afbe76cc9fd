package org.tfnemo.dsp.audio.flac;

/**
 * The two checksums of a frame, high bit first and starting from 0: CRC-8 (x⁸ + x² + x + 1) for the header, CRC-16
 * (x¹⁶ + x¹⁵ + x² + 1) for the frame.
 *
 * <p>Source: RFC 9639, sections 9.1.8 and 9.3.
 */
final class Crc {
    private static final int POLYNOMIAL_8 = 0x07;
    private static final int POLYNOMIAL_16 = 0x8005;
    private static final int[] TABLE_8 = table(8, POLYNOMIAL_8);
    private static final int[] TABLE_16 = table(16, POLYNOMIAL_16);

    private Crc() {}

    private static int[] table(int width, int polynomial) {
        int[] table = new int[256];
        for (int value = 0; value < table.length; value++) {
            int crc = value << (width - 8);
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc << 1) ^ (((crc >> (width - 1)) & 1) == 0 ? 0 : polynomial);
            }
            table[value] = crc & ((1 << width) - 1);
        }
        return table;
    }

    /** The CRC-8 of the first {@code length} bytes. */
    static int crc8(byte[] bytes, int length) {
        int crc = 0;
        for (int i = 0; i < length; i++) {
            crc = TABLE_8[crc ^ (bytes[i] & 0xff)];
        }
        return crc;
    }

    /** Carries the CRC-16 {@code crc} over {@code bytes[from..to)}. */
    static int crc16(int crc, byte[] bytes, int from, int to) {
        int carried = crc;
        for (int i = from; i < to; i++) {
            carried = ((carried << 8) & 0xffff) ^ TABLE_16[(carried >> 8) ^ (bytes[i] & 0xff)];
        }
        return carried;
    }
}
