package org.tfnemo.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;

/**
 * Standard error as the launcher found it. TensorFlow 2.18 writes remarks to file descriptor 2 that no setting of its own
 * silences, so the launcher lets that one pass a filter and says in {@code tfnemo.stderr} under which number ours goes
 * on: straight through, in order, and able to draw a progress bar.
 */
final class StandardError {
    private StandardError() {}

    static FileOutputStream open() {
        Integer number = Integer.getInteger("tfnemo.stderr");
        return new FileOutputStream(number == null ? FileDescriptor.err : inherited(number));
    }

    /** Java has no public way to write to a descriptor that it was started with; opening /dev/fd fails for sockets. */
    private static FileDescriptor inherited(int number) {
        try {
            Constructor<FileDescriptor> constructor = FileDescriptor.class.getDeclaredConstructor(int.class);
            constructor.setAccessible(true);
            return constructor.newInstance(number);
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            return FileDescriptor.err; // through the filter then: later, but not lost
        }
    }
}
