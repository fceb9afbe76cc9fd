package org.tfnemo.cli.doctor;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the processor is.
 *
 * @param model its name, or its architecture where the system does not tell
 * @param flags its instruction sets in Linux's words; empty on other systems and on ARM
 */
public record Processor(String model, Set<String> flags) {
    private static final Path CPUINFO = Path.of("/proc/cpuinfo");

    public Processor {
        requireNonNull(model, "model");
        flags = Set.copyOf(flags);
    }

    /** The processor that this runs on. */
    public static Processor ofThisMachine() {
        return of(CPUINFO);
    }

    /** The processor that {@code cpuinfo} describes: lines {@code key : value}, the same for each core. */
    static Processor of(Path cpuinfo) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (Files.isReadable(cpuinfo)) {
            try {
                for (String line : Files.readAllLines(cpuinfo, StandardCharsets.ISO_8859_1)) {
                    String[] parts = line.split(":", 2);
                    if (parts.length == 2) {
                        facts.putIfAbsent(parts[0].strip(), parts[1].strip());
                    }
                }
            } catch (IOException e) {
                facts.clear(); // a container may hide it; then the architecture has to do
            }
        }
        String flags = facts.getOrDefault("flags", "");
        return new Processor(
                facts.getOrDefault("model name", System.getProperty("os.arch")),
                flags.isEmpty() ? Set.of() : Set.of(flags.split(" ")));
    }

    /** Whether TensorFlow multiplies bfloat16 matrices with instructions made for it. */
    public boolean multipliesBfloat16() {
        return flags.contains("avx512_bf16") || flags.contains("amx_bf16");
    }
}
