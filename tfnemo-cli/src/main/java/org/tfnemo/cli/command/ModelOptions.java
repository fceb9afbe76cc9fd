package org.tfnemo.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tfnemo.cli.evaluation.ModelUnderTest;
import org.tfnemo.cli.sound.ClassifierHearer;
import org.tfnemo.cli.sound.Hearer;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.onnx.EmotionRecognizer;
import org.tfnemo.onnx.ModelException;
import picocli.CommandLine.Option;

/** Which model a command asks. */
final class ModelOptions {
    @Option(
            names = "--model",
            paramLabel = "FILE.onnx|RUN|ENSEMBLE",
            description = "The model; without it, the newest that quickstart left in this directory.")
    private Path model;

    /** Opens the model that was asked for, and says which it is where nobody asked for it by name. */
    Hearer open(Terminal terminal) throws IOException {
        if (model != null) {
            if (!Files.exists(model)) {
                throw new NoSuchFileException(model.toString());
            }
            return Files.isDirectory(model)
                    ? new ClassifierHearer(ModelUnderTest.open(model).classifier())
                    : Hearer.of(EmotionRecognizer.open(model));
        }
        Path newest = newest(terminal.directory().resolve(QuickstartOptions.DIRECTORY));
        terminal.say("model: " + terminal.directory().relativize(newest));
        return Hearer.of(EmotionRecognizer.open(newest));
    }

    private static Path newest(Path directory) throws IOException {
        List<Path> models = List.of();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> entries = Files.list(directory)) {
                models = entries.filter(file -> file.toString().endsWith(".onnx"))
                        .sorted(Comparator.comparing(ModelOptions::modified).reversed())
                        .toList();
            }
        }
        if (models.isEmpty()) {
            throw new ModelException("no model: name one with --model FILE.onnx, or make one with tfnemo quickstart");
        }
        return models.get(0);
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0); // it vanished meanwhile; any other is newer
        }
    }
}
