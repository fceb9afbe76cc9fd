package org.tfnemo.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.comparison.Comparison;
import org.tfnemo.train.corpus.CorpusKind;
import org.tfnemo.train.ensemble.MemberFiles;
import org.tfnemo.train.report.ComparisonReport;
import org.tfnemo.train.report.Extras;
import org.tfnemo.train.report.RunReport;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.series.RunSeries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes reports. */
@Command(
        name = "report",
        description = "Write one HTML file that opens offline: of a run, or of several side by side.",
        sortOptions = false,
        footer = {
            "",
            "Example:  tfnemo report runs/nEMO/melspectrogram-1 --data nemo --audio --explain",
            "          tfnemo report runs/nEMO/melspectrogram-1 runs/nEMO/mfcc-1 --output both.html --figures figures"
        })
public final class ReportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", arity = "1..*", description = "Runs, or the folder of a comparison.")
    private List<Path> runs;

    @Option(
            names = "--output",
            paramLabel = "FILE.html",
            description = "Where the report goes; the run's report.html, or comparison.html, unless given.")
    private Path file;

    @Option(
            names = "--figures",
            paramLabel = "DIR",
            description = "Write every chart there too: SVG, and its figures as CSV.")
    private Path figures;

    @Option(
            names = "--audio",
            description = "Hold the sound and the picture of the worst errors, to play them; needs --data.")
    private boolean audio;

    @Option(
            names = "--explain",
            description = "Show what the network looked at in the worst errors: Grad-CAM and occlusion; needs --data.")
    private boolean explain;

    @Option(
            names = "--neighbours",
            description =
                    "With --explain: name the training clips most like each error to the model. It hears them all.")
    private boolean neighbours;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The corpus that the clips are in; adds scores by gender, length and loudness.")
    private Path data;

    @Mixin
    private OutputOptions output;

    /** What was written. */
    record Written(String report, String figures) {}

    public ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (audio && data == null) {
            throw new ParameterException(
                    spec.commandLine(), "--audio must be given with --data, because a run does not hold the sound");
        }
        if (explain && data == null || neighbours && !explain) {
            throw new ParameterException(
                    spec.commandLine(), "--explain must be given with --data, and --neighbours with --explain");
        }
        List<RunDirectory> directories = new ArrayList<>();
        for (Path run : runs) {
            if (RunSeries.isIn(run)) {
                directories.addAll(RunSeries.open(run).finished());
            } else {
                directories.add(RunDirectory.open(run));
            }
        }
        Path report = directories.size() == 1 && !RunSeries.isIn(runs.get(0))
                ? ofRun(directories.get(0))
                : ofAll(directories);
        Written written = new Written(report.toString(), figures == null ? null : figures.toString());
        output.print(terminal, written, this::show);
        return 0;
    }

    private Path ofRun(RunDirectory run) throws IOException {
        if (explain && MemberFiles.isEnsemble(run.folder())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--explain must be given for a run with a network of its own; " + run
                            + " is an ensemble: report one of its members");
        }
        Extras extras = data == null
                ? Extras.none()
                : new ReportExtras(run, CorpusKind.open(data), terminal).gather(audio, explain, neighbours);
        RunReport report = RunReport.of(run, extras);
        if (figures != null) {
            report.writeFigures(figures);
        }
        Path place = file == null ? run.report() : file;
        report.write(place);
        return place;
    }

    private Path ofAll(List<RunDirectory> directories) throws IOException {
        if (audio || explain) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--audio and --explain must be given with one run, because a comparison shows no clips");
        }
        String title = runs.size() == 1
                ? runs.get(0).toAbsolutePath().normalize().getFileName().toString()
                : "Comparison";
        ComparisonReport report = ComparisonReport.of(title, Comparison.of(directories));
        if (figures != null) {
            report.writeFigures(figures);
        }
        Path place = file;
        if (place == null) {
            place = runs.size() == 1 ? runs.get(0).resolve("comparison.html") : Path.of("comparison.html");
        }
        report.write(place);
        return place;
    }

    private void show(Written written) {
        terminal.print("report:  %s", written.report());
        if (written.figures() != null) {
            terminal.print("figures: %s", written.figures());
        }
    }
}
