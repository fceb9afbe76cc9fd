package org.tfnemo.train.cache;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * One clip's features as bytes, little-endian.
 *
 * <pre>  0  "TFNEMO01"   8  CRC-32C of all that follows   16  SHA-256 of the definition   48  SHA-256 of the sound file
 *   80  number of values   88  values, float32</pre>
 */
final class EntryFormat {
    private static final long MAGIC = 0x31304F4D454E4654L;
    private static final int BEFORE_CHECKED = 16;
    private static final int HEADER = 88;
    private static final int NAMES = 64;

    private EntryFormat() {}

    static long size(int values) {
        return HEADER + 4L * values;
    }

    static ByteBuffer write(String definition, String sound, int values, float[] source, int offset) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(size(values))).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(MAGIC).putLong(0);
        bytes.put(HexFormat.of().parseHex(definition)).put(HexFormat.of().parseHex(sound));
        bytes.putLong(values);
        bytes.asFloatBuffer().put(source, offset, values);
        bytes.putLong(8, checksum(bytes));
        return bytes.rewind();
    }

    /** Reads the whole entry that {@code bytes} holds. */
    static void read(ByteBuffer bytes, String definition, String sound, int values, float[] target, int offset)
            throws DamagedEntryException {
        check(bytes, definition, sound);
        if (bytes.getLong(HEADER - 8) != values) {
            throw new DamagedEntryException("it holds " + bytes.getLong(HEADER - 8) + " values, not " + values);
        }
        bytes.position(HEADER);
        bytes.asFloatBuffer().get(target, offset, values);
    }

    /** Refuses bytes that are no whole entry of that name. */
    static void check(ByteBuffer bytes, String definition, String sound) throws DamagedEntryException {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.limit() < HEADER) {
            throw new DamagedEntryException("it has " + bytes.limit() + " bytes, fewer than its header");
        }
        if (bytes.getLong(0) != MAGIC) {
            throw new DamagedEntryException("it does not begin as an entry does");
        }
        if (bytes.limit() != HEADER + 4 * bytes.getLong(HEADER - 8)) {
            throw new DamagedEntryException("it has " + bytes.limit() + " bytes, not those that its header declares");
        }
        if (bytes.getLong(8) != checksum(bytes)) {
            throw new DamagedEntryException("its checksum does not match");
        }
        byte[] names = new byte[NAMES];
        bytes.get(BEFORE_CHECKED, names);
        if (!HexFormat.of().formatHex(names).equals(definition + sound)) {
            throw new DamagedEntryException("it is the entry of other features");
        }
    }

    private static long checksum(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate().clear().position(BEFORE_CHECKED).limit(bytes.limit()));
        return crc.getValue();
    }
}
