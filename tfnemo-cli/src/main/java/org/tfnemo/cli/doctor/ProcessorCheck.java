package org.tfnemo.cli.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The instructions that matrix products want. Source: the {@code flags} of Linux's {@code /proc/cpuinfo}.
 *
 * @param cpuinfo where Linux describes the processor; elsewhere there is no such file
 */
record ProcessorCheck(Path cpuinfo) implements Check {
    private static final String SUBJECT = "processor";

    @Override
    public Finding look() {
        int cores = Runtime.getRuntime().availableProcessors();
        String found = cores + (cores == 1 ? " core" : " cores");
        if (!Files.isReadable(cpuinfo)) {
            return Finding.pass(SUBJECT, found + ", " + System.getProperty("os.arch"));
        }
        Map<String, String> facts = facts();
        Set<String> flags = Set.of(facts.getOrDefault("flags", "").split(" "));
        String described = found + ", " + facts.getOrDefault("model name", System.getProperty("os.arch"));
        if (!facts.containsKey("flags")) { // ARM has "Features", and NEON always
            return Finding.pass(SUBJECT, described);
        }
        List<String> known = Stream.of("avx2", "avx512f", "avx512_bf16", "amx_bf16")
                .filter(flags::contains)
                .toList();
        described += known.isEmpty() ? ", no AVX2" : ", " + String.join(" ", known);
        return flags.contains("avx2")
                ? Finding.pass(SUBJECT, described)
                : Finding.warn(SUBJECT, described, "none; training will be several times slower than with AVX2");
    }

    /** The first processor's lines, {@code key : value}; a key that comes again is of another core. */
    private Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        try {
            for (String line : Files.readString(cpuinfo, StandardCharsets.UTF_8).split("\n")) {
                String[] parts = line.split(":", 2);
                if (parts.length == 2) {
                    facts.putIfAbsent(parts[0].strip(), parts[1].strip());
                }
            }
        } catch (IOException e) {
            facts.put("model name", "unknown, " + cpuinfo + " cannot be read");
        }
        return facts;
    }
}
