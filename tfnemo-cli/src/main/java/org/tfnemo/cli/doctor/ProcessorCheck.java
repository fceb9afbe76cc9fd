package org.tfnemo.cli.doctor;

import java.util.List;
import java.util.stream.Stream;

/** The instructions that matrix products want. */
record ProcessorCheck(Processor processor) implements Check {
    private static final String SUBJECT = "processor";

    @Override
    public Finding look() {
        int cores = Runtime.getRuntime().availableProcessors();
        String found = cores + (cores == 1 ? " core, " : " cores, ") + processor.model();
        if (processor.flags().isEmpty()) { // ARM names them otherwise, and has NEON always
            return Finding.pass(SUBJECT, found);
        }
        List<String> known = Stream.of("avx2", "avx512f", "avx512_bf16", "amx_bf16")
                .filter(processor.flags()::contains)
                .toList();
        return processor.flags().contains("avx2")
                ? Finding.pass(SUBJECT, found + ", " + String.join(" ", known))
                : Finding.warn(
                        SUBJECT, found + ", no AVX2", "none; training will be several times slower than with AVX2");
    }
}
