package org.tfnemo.train.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Gets an entry's bytes: mapped, so that processes share the pages and no buffer on the heap is filled. */
final class EntryReading {
    private EntryReading() {}

    static ByteBuffer whole(Path entry) throws IOException {
        try (FileChannel channel = FileChannel.open(entry, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size > Integer.MAX_VALUE) {
                throw new DamagedEntryException("it has " + size + " bytes, more than any entry");
            }
            return size == 0 ? ByteBuffer.allocate(0) : channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
        }
    }
}
