package org.tfnemo.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tfnemo.cli.sound.Inspection;
import org.tfnemo.cli.terminal.Progress;
import org.tfnemo.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what sound files are, or why they cannot be used. */
@Command(
        name = "inspect",
        description = "Say what sound files are: rate, channels, length, encoding, warnings; or why they are refused.",
        footer = {
            "",
            "Example:  tfnemo inspect recordings/*.wav",
            "",
            "A refusal names its reason, such as TRUNCATED, and where it can the byte that is to blame.",
            "Exit status 1 when any file is refused."
        })
public final class InspectCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "WAV, FLAC or AIFF files.")
    private List<Path> files;

    @Mixin
    private OutputOptions output;

    public InspectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Inspection> inspections = new ArrayList<>();
        try (Progress progress = terminal.progress("inspecting", files.size())) {
            for (Path file : files) {
                inspections.add(Inspection.of(file));
                progress.advance();
            }
        }
        output.print(terminal, inspections, all -> all.forEach(this::show));
        return inspections.stream().allMatch(Inspection::usable) ? 0 : 1;
    }

    private void show(Inspection inspection) {
        if (!inspection.usable()) {
            terminal.print("refused  %s [%s]", inspection.message(), inspection.reason());
            return;
        }
        terminal.print(
                "ok       %s: %s, %s, %d Hz, %s, %.2f s (%d frames)",
                inspection.file(),
                inspection.format(),
                inspection.encoding(),
                inspection.rate(),
                Words.channels(inspection.channels()),
                inspection.seconds(),
                inspection.frames());
        inspection.warnings().forEach(warning -> terminal.print("         warning: " + warning));
    }
}
