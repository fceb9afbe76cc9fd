package org.tfnemo.cli.doctor;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Memory for training: TensorFlow's own beside Java's heap. In a container the container's limit counts.
 *
 * @param total bytes of the machine or container
 * @param heap bytes that Java may use for its heap
 */
record MemoryCheck(long total, long heap) implements Check {
    private static final long NEEDED = 3L << 30;

    static MemoryCheck ofThisMachine() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new MemoryCheck(system.getTotalMemorySize(), Runtime.getRuntime().maxMemory());
    }

    @Override
    public Finding look() {
        String found =
                String.format(Locale.ROOT, "%.1f GB, of which Java's heap may take %.1f GB", total / 1e9, heap / 1e9);
        return total < NEEDED
                ? Finding.warn("memory", found, "give the machine 4 GB to train; inspecting and predicting need less")
                : Finding.pass("memory", found);
    }
}
