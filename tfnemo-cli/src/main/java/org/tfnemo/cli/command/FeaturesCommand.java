package org.tfnemo.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.tfnemo.cli.feature.ClipLength;
import org.tfnemo.cli.feature.Destinations;
import org.tfnemo.cli.feature.EngineKind;
import org.tfnemo.cli.feature.FeatureFile;
import org.tfnemo.cli.feature.FeatureWorkers;
import org.tfnemo.cli.feature.FeatureWriter;
import org.tfnemo.cli.sound.Reason;
import org.tfnemo.cli.terminal.Progress;
import org.tfnemo.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes representations of sound files. */
@Command(
        name = "features",
        description = "Write representations of sound files as DIR/<file stem>/<id>.npy: float32, [rows][frames], the "
                + "definition's values before any normalisation.",
        sortOptions = false,
        footer = {
            "",
            "Example:  tfnemo features --representation mfcc,rms --output features my.wav",
            "",
            "Exit status 1 when any file fails; the others are written."
        })
public final class FeaturesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--representation",
            paramLabel = "ID[,ID…]|all",
            required = true,
            converter = RepresentationList.Converter.class,
            completionCandidates = RepresentationList.Candidates.class,
            description =
                    "What to compute: ${COMPLETION-CANDIDATES}; ID@ROWS pools its rows, such as spectrogram@128; ID+ID… are stacked.")
    private RepresentationList representations;

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "Where to write.")
    private Path directory;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "java",
            converter = EngineChoice.class,
            completionCandidates = EngineChoice.class,
            description = "What computes them: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private EngineKind engine;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "3.0",
            description =
                    "Cut or pad with zeros to so many seconds; 0 keeps the whole file. ${DEFAULT-VALUE} unless given.")
    private double seconds;

    @Option(
            names = "--rate",
            paramLabel = "HZ",
            description = "Resample first; each file keeps its own rate unless given.")
    private int rate;

    @Option(names = "--picture", description = "Draw each too, as <id>.png and <id>.svg beside it.")
    private boolean pictures;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Files at once; every processor takes one unless given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "WAV, FLAC or AIFF files.")
    private List<Path> files;

    @Mixin
    private OutputOptions output;

    public FeaturesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Destinations destinations = Arguments.valid(spec, () -> new Destinations(files, directory));
        ClipLength length = Arguments.valid(spec, () -> new ClipLength(seconds, rate));
        FeatureWriter writer = new FeatureWriter(representations.names(), length, pictures);
        List<FeatureFile> written = new ArrayList<>();
        AtomicInteger failures = new AtomicInteger();
        try (FeatureWorkers workers = Arguments.valid(
                        spec, () -> new FeatureWorkers(writer, engine.engines(terminal::say), threads));
                Progress progress = terminal.progress("computing", files.size())) {
            workers.run(destinations, outcome -> {
                written.addAll(outcome.written());
                outcome.failure().ifPresent(failure -> {
                    failures.incrementAndGet();
                    terminal.say("tfnemo features: " + Reason.of(outcome.file().toString(), failure));
                });
                progress.advance();
            });
        }
        output.print(terminal, written, all -> all.forEach(this::show));
        return failures.get() == 0 ? 0 : 1;
    }

    private void show(FeatureFile file) {
        terminal.print("%s  [%d][%d] at %d Hz", file.path(), file.rows(), file.frames(), file.rate());
    }
}
