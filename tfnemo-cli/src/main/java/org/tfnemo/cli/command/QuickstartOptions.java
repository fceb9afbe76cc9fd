package org.tfnemo.cli.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** On what quickstart works, and where it leaves its work. */
final class QuickstartOptions {
    /** Where quickstart writes and predict looks, unless told otherwise. */
    static final String DIRECTORY = "quickstart";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Use this corpus instead of the embedded synthetic voices.")
    private Path data;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = DIRECTORY,
            description = "Where to write; ${DEFAULT-VALUE} unless given.")
    private Path output;

    /** The corpus, or null for the embedded voices. */
    Path data() {
        return data;
    }

    Path output() {
        return output;
    }
}
