package org.tfnemo.train.run;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The machine and the software beneath a run.
 *
 * @param cpu the processor's model, or its architecture when the system does not tell
 * @param processors how many the virtual machine may use
 * @param system operating system and version
 * @param jdk virtual machine and version
 * @param tensorflow version; empty where it is not used
 */
public record Machine(String cpu, int processors, String system, String jdk, String tensorflow) {
    private static final Path LINUX_CPUS = Path.of("/proc/cpuinfo");

    public Machine {
        requireNonNull(cpu, "cpu");
        requireNonNull(system, "system");
        requireNonNull(jdk, "jdk");
        requireNonNull(tensorflow, "tensorflow");
    }

    /** This machine. */
    public static Machine here(String tensorflow) {
        return new Machine(
                model(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                tensorflow);
    }

    private static String model() {
        String windows = System.getenv("PROCESSOR_IDENTIFIER");
        return linuxModel()
                .or(() -> Program.output(List.of("sysctl", "-n", "machdep.cpu.brand_string")))
                .or(() -> Optional.ofNullable(windows))
                .orElse(System.getProperty("os.arch"));
    }

    private static Optional<String> linuxModel() {
        if (!Files.isReadable(LINUX_CPUS)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(LINUX_CPUS, StandardCharsets.ISO_8859_1).stream()
                    .filter(line -> line.startsWith("model name") && line.contains(":"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty(); // the model is a nicety: a container may hide it
        }
    }
}
