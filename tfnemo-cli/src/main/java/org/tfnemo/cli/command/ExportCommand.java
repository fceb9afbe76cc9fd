package org.tfnemo.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.train.corpus.CorpusKind;
import org.tfnemo.train.export.ExportReport;
import org.tfnemo.train.export.OnnxExporter;
import org.tfnemo.train.export.RunExporter;
import org.tfnemo.train.export.TestClips;
import org.tfnemo.train.run.RunDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a verified model file of a run. */
@Command(
        name = "export",
        description =
                "Convert a run's model to one ONNX file that takes raw sound, and verify it against TensorFlow; a "
                        + "file that differs is not left behind.",
        sortOptions = false,
        footer = {
            "",
            "Example:  tfnemo export --run runs/nEMO/melspectrogram-1 --output model.onnx",
            "",
            "The converter is a Python program; on first use its environment is made in your cache directory."
        })
public final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--run", paramLabel = "RUN", required = true, description = "The run's folder.")
    private Path run;

    @Option(names = "--output", paramLabel = "FILE.onnx", required = true, description = "The file to write.")
    private Path file;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The corpus that the run was made from: the file is then verified on every clip of the run's "
                    + "test part too.")
    private Path data;

    @Mixin
    private OutputOptions output;

    public ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RunExporter exporter =
                new RunExporter(OnnxExporter.standard(), Versions.load().tfnemo());
        RunDirectory directory = RunDirectory.open(run);
        List<AudioClip> clips = data == null ? List.of() : TestClips.of(directory, CorpusKind.open(data));
        ExportReport report = exporter.export(directory, file, clips, terminal::say);
        output.print(terminal, report, this::show);
        return 0;
    }

    private void show(ExportReport report) {
        new ExportView(terminal).show(report);
        terminal.print("next:  %s predict --model %s FILE.wav", terminal.program(), file);
    }
}
